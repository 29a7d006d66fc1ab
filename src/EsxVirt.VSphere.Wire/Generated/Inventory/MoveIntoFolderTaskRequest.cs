// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Moves objects into a folder. A call of <c>MoveIntoFolder_Task</c> on a Folder.</summary>
public sealed partial class MoveIntoFolderTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "MoveIntoFolder_Task", "Folder", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new MoveIntoFolderTaskRequest(),
        [
            new("list", WireKind.Reference, "ManagedEntity", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>List.</summary>
    public List<ManagedObjectReference> List { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => List,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                List.Add((ManagedObjectReference)value!);
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
        return await called.MoveIntoFolderTask(this, context).ConfigureAwait(false);
    }
}
