// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Lists the hardware versions that are offered. A call of <c>QueryConfigOptionDescriptor</c> on a EnvironmentBrowser.</summary>
public sealed partial class QueryConfigOptionDescriptorRequest : MethodRequest<List<VirtualMachineConfigOptionDescriptor>>
{
    internal static readonly MethodType TypeRow = new(
        "QueryConfigOptionDescriptor", "EnvironmentBrowser", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "VirtualMachineConfigOptionDescriptor", MemberUse.List, Schema.ApiVersion.V2_0),
        static () => new QueryConfigOptionDescriptorRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override List<VirtualMachineConfigOptionDescriptor> ToResult(List<object?> returned) => [.. returned.Cast<VirtualMachineConfigOptionDescriptor>()];

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IEnvironmentBrowser called)
            throw Servant.MethodNotFound(this);
        return await called.QueryConfigOptionDescriptor(this, context).ConfigureAwait(false);
    }
}
