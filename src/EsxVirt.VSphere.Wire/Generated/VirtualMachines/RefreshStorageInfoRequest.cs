// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Reads the sizes of the machine's files anew. A call of <c>RefreshStorageInfo</c> on a VirtualMachine.</summary>
public sealed partial class RefreshStorageInfoRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "RefreshStorageInfo", "VirtualMachine", Schema.ApiVersion.V4_0,
        null,
        static () => new RefreshStorageInfoRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachine called)
            throw Servant.MethodNotFound(this);
        await called.RefreshStorageInfo(this, context).ConfigureAwait(false);
        return null;
    }
}
