// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter digest properties of a host.</summary>
public partial class HostInternetScsiHbaDigestProperties : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostInternetScsiHbaDigestProperties>(
        "HostInternetScsiHbaDigestProperties", null, Schema.ApiVersion.V4_0, static () => new HostInternetScsiHbaDigestProperties(),
        [
            new("headerDigestType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("headerDigestInherited", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("dataDigestType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("dataDigestInherited", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Header digest type.</summary>
    public string? HeaderDigestType { get; set; }

    /// <summary>Whether header digest is inherited.</summary>
    public bool? HeaderDigestInherited { get; set; }

    /// <summary>Data digest type.</summary>
    public string? DataDigestType { get; set; }

    /// <summary>Whether data digest is inherited.</summary>
    public bool? DataDigestInherited { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => HeaderDigestType,
        1 => HeaderDigestInherited,
        2 => DataDigestType,
        3 => DataDigestInherited,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                HeaderDigestType = (string?)value;
                break;
            case 1:
                HeaderDigestInherited = (bool?)value;
                break;
            case 2:
                DataDigestType = (string?)value;
                break;
            case 3:
                DataDigestInherited = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
