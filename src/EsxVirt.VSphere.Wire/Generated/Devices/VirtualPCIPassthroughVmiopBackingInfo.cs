// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A PCI device backed by a virtual GPU.</summary>
public partial class VirtualPCIPassthroughVmiopBackingInfo : VirtualPCIPassthroughPluginBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualPCIPassthroughVmiopBackingInfo>(
        "VirtualPCIPassthroughVmiopBackingInfo", VirtualPCIPassthroughPluginBackingInfo.TypeRow, Schema.ApiVersion.V6_0, static () => new VirtualPCIPassthroughVmiopBackingInfo(),
        [
            new("vgpu", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>vGPU.</summary>
    public string? Vgpu { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Vgpu,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Vgpu = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
