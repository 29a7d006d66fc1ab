// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Makes a snapshot. A call of <c>CreateSnapshot_Task</c> on a VirtualMachine.</summary>
public sealed partial class CreateSnapshotTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CreateSnapshot_Task", "VirtualMachine", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new CreateSnapshotTaskRequest(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("description", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("memory", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("quiesce", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The name, or path in a datastore.</summary>
    public string Name { get; set; } = "";

    /// <summary>Description.</summary>
    public string? Description { get; set; }

    /// <summary>Whether memory is saved too.</summary>
    public bool Memory { get; set; }

    /// <summary>Whether the guest's file systems are brought to rest first.</summary>
    public bool Quiesce { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Description,
        2 => Memory,
        3 => Quiesce,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Description = (string?)value;
                break;
            case 2:
                Memory = (bool)value!;
                break;
            case 3:
                Quiesce = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachine called)
            throw Servant.MethodNotFound(this);
        return await called.CreateSnapshotTask(this, context).ConfigureAwait(false);
    }
}
