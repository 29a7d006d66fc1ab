// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Ejects the CD-ROM of VMware Tools. A call of <c>UnmountToolsInstaller</c> on a VirtualMachine.</summary>
public sealed partial class UnmountToolsInstallerRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "UnmountToolsInstaller", "VirtualMachine", Schema.ApiVersion.V2_0,
        null,
        static () => new UnmountToolsInstallerRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachine called)
            throw Servant.MethodNotFound(this);
        await called.UnmountToolsInstaller(this, context).ConfigureAwait(false);
        return null;
    }
}
