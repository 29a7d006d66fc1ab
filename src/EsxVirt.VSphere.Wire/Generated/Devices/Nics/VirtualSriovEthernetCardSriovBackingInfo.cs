// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual SR-IOV Ethernet card SR-IOV, what is behind it.</summary>
public partial class VirtualSriovEthernetCardSriovBackingInfo : VirtualDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSriovEthernetCardSriovBackingInfo>(
        "VirtualSriovEthernetCardSriovBackingInfo", VirtualDeviceBackingInfo.TypeRow, Schema.ApiVersion.V5_5, static () => new VirtualSriovEthernetCardSriovBackingInfo(),
        [
            new("physicalFunctionBacking", WireKind.Data, "VirtualPCIPassthroughDeviceBackingInfo", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("virtualFunctionBacking", WireKind.Data, "VirtualPCIPassthroughDeviceBackingInfo", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("virtualFunctionIndex", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Physical function backing.</summary>
    public VirtualPCIPassthroughDeviceBackingInfo? PhysicalFunctionBacking { get; set; }

    /// <summary>Virtual function backing.</summary>
    public VirtualPCIPassthroughDeviceBackingInfo? VirtualFunctionBacking { get; set; }

    /// <summary>Virtual function index.</summary>
    public int? VirtualFunctionIndex { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => PhysicalFunctionBacking,
        1 => VirtualFunctionBacking,
        2 => VirtualFunctionIndex,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PhysicalFunctionBacking = (VirtualPCIPassthroughDeviceBackingInfo?)value;
                break;
            case 1:
                VirtualFunctionBacking = (VirtualPCIPassthroughDeviceBackingInfo?)value;
                break;
            case 2:
                VirtualFunctionIndex = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
