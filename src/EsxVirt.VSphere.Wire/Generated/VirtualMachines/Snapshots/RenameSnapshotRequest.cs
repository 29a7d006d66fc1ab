// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Renames or describes the snapshot. A call of <c>RenameSnapshot</c> on a VirtualMachineSnapshot.</summary>
public sealed partial class RenameSnapshotRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "RenameSnapshot", "VirtualMachineSnapshot", Schema.ApiVersion.V2_0,
        null,
        static () => new RenameSnapshotRequest(),
        [
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("description", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The name, or path in a datastore.</summary>
    public string? Name { get; set; }

    /// <summary>Description.</summary>
    public string? Description { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Description,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string?)value;
                break;
            case 1:
                Description = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachineSnapshot called)
            throw Servant.MethodNotFound(this);
        await called.RenameSnapshot(this, context).ConfigureAwait(false);
        return null;
    }
}
