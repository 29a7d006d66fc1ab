// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Changes a virtual switch. A call of <c>UpdateVirtualSwitch</c> on a HostNetworkSystem.</summary>
public sealed partial class UpdateVirtualSwitchRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "UpdateVirtualSwitch", "HostNetworkSystem", Schema.ApiVersion.V2_0,
        null,
        static () => new UpdateVirtualSwitchRequest(),
        [
            new("vswitchName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("spec", WireKind.Data, "HostVirtualSwitchSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Name of the virtual switch.</summary>
    public string VswitchName { get; set; } = "";

    /// <summary>What is wanted.</summary>
    public HostVirtualSwitchSpec Spec { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => VswitchName,
        1 => Spec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                VswitchName = (string)value!;
                break;
            case 1:
                Spec = (HostVirtualSwitchSpec)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IHostNetworkSystem called)
            throw Servant.MethodNotFound(this);
        await called.UpdateVirtualSwitch(this, context).ConfigureAwait(false);
        return null;
    }
}
