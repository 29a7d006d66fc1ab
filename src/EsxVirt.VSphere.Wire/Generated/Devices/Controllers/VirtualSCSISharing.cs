// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual SCSI sharing.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct VirtualSCSISharing(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<VirtualSCSISharing>(
        "VirtualSCSISharing", Schema.ApiVersion.V2_0, static text => new VirtualSCSISharing(text),
        [
            new("noSharing", Schema.ApiVersion.V2_0),
            new("virtualSharing", Schema.ApiVersion.V2_0),
            new("physicalSharing", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>No sharing.</summary>
    public static VirtualSCSISharing NoSharing => new("noSharing");

    /// <summary>Virtual sharing.</summary>
    public static VirtualSCSISharing VirtualSharing => new("virtualSharing");

    /// <summary>Physical sharing.</summary>
    public static VirtualSCSISharing PhysicalSharing => new("physicalSharing");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
