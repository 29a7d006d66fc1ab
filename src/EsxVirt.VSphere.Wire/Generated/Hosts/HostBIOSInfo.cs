// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>BIOS details of a host.</summary>
public partial class HostBIOSInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostBIOSInfo>(
        "HostBIOSInfo", null, Schema.ApiVersion.V2_5, static () => new HostBIOSInfo(),
        [
            new("biosVersion", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("releaseDate", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("vendor", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("majorRelease", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("minorRelease", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("firmwareMajorRelease", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("firmwareMinorRelease", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>BIOS version.</summary>
    public string? BiosVersion { get; set; }

    /// <summary>Release date.</summary>
    public DateTimeOffset? ReleaseDate { get; set; }

    /// <summary>Vendor.</summary>
    public string? Vendor { get; set; }

    /// <summary>Major release.</summary>
    public int? MajorRelease { get; set; }

    /// <summary>Minor release.</summary>
    public int? MinorRelease { get; set; }

    /// <summary>Firmware major release.</summary>
    public int? FirmwareMajorRelease { get; set; }

    /// <summary>Firmware minor release.</summary>
    public int? FirmwareMinorRelease { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => BiosVersion,
        1 => ReleaseDate,
        2 => Vendor,
        3 => MajorRelease,
        4 => MinorRelease,
        5 => FirmwareMajorRelease,
        6 => FirmwareMinorRelease,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                BiosVersion = (string?)value;
                break;
            case 1:
                ReleaseDate = (DateTimeOffset?)value;
                break;
            case 2:
                Vendor = (string?)value;
                break;
            case 3:
                MajorRelease = (int?)value;
                break;
            case 4:
                MinorRelease = (int?)value;
                break;
            case 5:
                FirmwareMajorRelease = (int?)value;
                break;
            case 6:
                FirmwareMinorRelease = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
