// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual SR-IOV Ethernet card.</summary>
public partial class VirtualSriovEthernetCard : VirtualEthernetCard
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSriovEthernetCard>(
        "VirtualSriovEthernetCard", VirtualEthernetCard.TypeRow, Schema.ApiVersion.V5_5, static () => new VirtualSriovEthernetCard(),
        [
            new("allowGuestOSMtuChange", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("sriovBacking", WireKind.Data, "VirtualSriovEthernetCardSriovBackingInfo", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether guest operating system MTU change is allowed.</summary>
    public bool? AllowGuestOSMtuChange { get; set; }

    /// <summary>SR-IOV backing.</summary>
    public VirtualSriovEthernetCardSriovBackingInfo? SriovBacking { get; set; }

    internal override object? Get(int index) => index switch
    {
        14 => AllowGuestOSMtuChange,
        15 => SriovBacking,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 14:
                AllowGuestOSMtuChange = (bool?)value;
                break;
            case 15:
                SriovBacking = (VirtualSriovEthernetCardSriovBackingInfo?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
