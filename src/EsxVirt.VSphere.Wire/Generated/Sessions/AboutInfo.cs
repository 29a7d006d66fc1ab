// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What the server is: product, version, API.</summary>
public partial class AboutInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<AboutInfo>(
        "AboutInfo", null, Schema.ApiVersion.V2_0, static () => new AboutInfo(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("fullName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vendor", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("version", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("patchLevel", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V7_0_2_0),
            new("build", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("localeVersion", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("localeBuild", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("osType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("productLineId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("apiType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("apiVersion", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("instanceUuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("licenseProductName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("licenseProductVersion", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name for people, with version and build.</summary>
    public string FullName { get; set; } = "";

    /// <summary>Vendor.</summary>
    public string Vendor { get; set; } = "";

    /// <summary>Version: 8.0.3.</summary>
    public string Version { get; set; } = "";

    /// <summary>Patch within the version.</summary>
    public string? PatchLevel { get; set; }

    /// <summary>Build.</summary>
    public string Build { get; set; } = "";

    /// <summary>Locale version.</summary>
    public string? LocaleVersion { get; set; }

    /// <summary>Locale build.</summary>
    public string? LocaleBuild { get; set; }

    /// <summary>Operating system and machine of the server.</summary>
    public string OsType { get; set; } = "";

    /// <summary>Product line: gsx, esx, embeddedEsx or vpx.</summary>
    public string ProductLineId { get; set; } = "";

    /// <summary>HostAgent on hosts, VirtualCenter on vCenters.</summary>
    public string ApiType { get; set; } = "";

    /// <summary>Version of the API: 8.0.3.0.</summary>
    public string ApiVersion { get; set; } = "";

    /// <summary>UUID of the vCenter; hosts have none.</summary>
    public string? InstanceUuid { get; set; }

    /// <summary>License product name.</summary>
    public string? LicenseProductName { get; set; }

    /// <summary>License product version.</summary>
    public string? LicenseProductVersion { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => FullName,
        2 => Vendor,
        3 => Version,
        4 => PatchLevel,
        5 => Build,
        6 => LocaleVersion,
        7 => LocaleBuild,
        8 => OsType,
        9 => ProductLineId,
        10 => ApiType,
        11 => ApiVersion,
        12 => InstanceUuid,
        13 => LicenseProductName,
        14 => LicenseProductVersion,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                FullName = (string)value!;
                break;
            case 2:
                Vendor = (string)value!;
                break;
            case 3:
                Version = (string)value!;
                break;
            case 4:
                PatchLevel = (string?)value;
                break;
            case 5:
                Build = (string)value!;
                break;
            case 6:
                LocaleVersion = (string?)value;
                break;
            case 7:
                LocaleBuild = (string?)value;
                break;
            case 8:
                OsType = (string)value!;
                break;
            case 9:
                ProductLineId = (string)value!;
                break;
            case 10:
                ApiType = (string)value!;
                break;
            case 11:
                ApiVersion = (string)value!;
                break;
            case 12:
                InstanceUuid = (string?)value;
                break;
            case 13:
                LicenseProductName = (string?)value;
                break;
            case 14:
                LicenseProductVersion = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
