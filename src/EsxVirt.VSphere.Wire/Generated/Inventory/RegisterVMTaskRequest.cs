// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Adds an existing virtual machine by its .vmx file. A call of <c>RegisterVM_Task</c> on a Folder.</summary>
public sealed partial class RegisterVMTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "RegisterVM_Task", "Folder", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new RegisterVMTaskRequest(),
        [
            new("path", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("asTemplate", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("pool", WireKind.Reference, "ResourcePool", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Path.</summary>
    public string Path { get; set; } = "";

    /// <summary>The name, or path in a datastore.</summary>
    public string? Name { get; set; }

    /// <summary>Whether it becomes a template.</summary>
    public bool AsTemplate { get; set; }

    /// <summary>The resource pool.</summary>
    public ManagedObjectReference? Pool { get; set; }

    /// <summary>The host.</summary>
    public ManagedObjectReference? Host { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Path,
        1 => Name,
        2 => AsTemplate,
        3 => Pool,
        4 => Host,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Path = (string)value!;
                break;
            case 1:
                Name = (string?)value;
                break;
            case 2:
                AsTemplate = (bool)value!;
                break;
            case 3:
                Pool = (ManagedObjectReference?)value;
                break;
            case 4:
                Host = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IFolder called)
            throw Servant.MethodNotFound(this);
        return await called.RegisterVMTask(this, context).ConfigureAwait(false);
    }
}
