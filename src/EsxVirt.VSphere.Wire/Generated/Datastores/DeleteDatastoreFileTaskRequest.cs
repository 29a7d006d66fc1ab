// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Deletes a file or directory. A call of <c>DeleteDatastoreFile_Task</c> on a FileManager.</summary>
public sealed partial class DeleteDatastoreFileTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "DeleteDatastoreFile_Task", "FileManager", Schema.ApiVersion.V2_5,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_5),
        static () => new DeleteDatastoreFileTaskRequest(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("datacenter", WireKind.Reference, "Datacenter", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The name, or path in a datastore.</summary>
    public string Name { get; set; } = "";

    /// <summary>Datacenter in which paths are looked up; an ESX host has just one.</summary>
    public ManagedObjectReference? Datacenter { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Datacenter,
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
                Datacenter = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IFileManager called)
            throw Servant.MethodNotFound(this);
        return await called.DeleteDatastoreFileTask(this, context).ConfigureAwait(false);
    }
}
