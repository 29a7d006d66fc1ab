// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>License manager license details.</summary>
public partial class LicenseManagerLicenseInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<LicenseManagerLicenseInfo>(
        "LicenseManagerLicenseInfo", null, Schema.ApiVersion.V4_0, static () => new LicenseManagerLicenseInfo(),
        [
            new("licenseKey", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("editionKey", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("total", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("used", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("costUnit", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("properties", WireKind.Data, "KeyAnyValue", MemberUse.List, Schema.ApiVersion.V4_0),
            new("labels", WireKind.Data, "KeyValue", MemberUse.List, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>License key.</summary>
    public string LicenseKey { get; set; } = "";

    /// <summary>Edition key.</summary>
    public string EditionKey { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Total.</summary>
    public int Total { get; set; }

    /// <summary>Used.</summary>
    public int? Used { get; set; }

    /// <summary>Cost unit.</summary>
    public string CostUnit { get; set; } = "";

    /// <summary>Properties.</summary>
    public List<KeyAnyValue> Properties { get; set; } = [];

    /// <summary>Labels.</summary>
    public List<KeyValue> Labels { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => LicenseKey,
        1 => EditionKey,
        2 => Name,
        3 => Total,
        4 => Used,
        5 => CostUnit,
        6 => Properties,
        7 => Labels,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                LicenseKey = (string)value!;
                break;
            case 1:
                EditionKey = (string)value!;
                break;
            case 2:
                Name = (string)value!;
                break;
            case 3:
                Total = (int)value!;
                break;
            case 4:
                Used = (int?)value;
                break;
            case 5:
                CostUnit = (string)value!;
                break;
            case 6:
                Properties.Add((KeyAnyValue)value!);
                break;
            case 7:
                Labels.Add((KeyValue)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
