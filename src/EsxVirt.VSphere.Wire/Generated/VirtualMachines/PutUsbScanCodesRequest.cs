// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Types keys. A call of <c>PutUsbScanCodes</c> on a VirtualMachine.</summary>
public sealed partial class PutUsbScanCodesRequest : MethodRequest<int>
{
    internal static readonly MethodType TypeRow = new(
        "PutUsbScanCodes", "VirtualMachine", Schema.ApiVersion.V6_5,
        new("returnval", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V6_5),
        static () => new PutUsbScanCodesRequest(),
        [
            new("spec", WireKind.Data, "UsbScanCodeSpec", MemberUse.Required, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>What is wanted.</summary>
    public UsbScanCodeSpec Spec { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Spec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Spec = (UsbScanCodeSpec)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override int ToResult(List<object?> returned) => (int)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachine called)
            throw Servant.MethodNotFound(this);
        return await called.PutUsbScanCodes(this, context).ConfigureAwait(false);
    }
}
