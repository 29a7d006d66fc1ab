// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter digest capabilities of a host.</summary>
public partial class HostInternetScsiHbaDigestCapabilities : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostInternetScsiHbaDigestCapabilities>(
        "HostInternetScsiHbaDigestCapabilities", null, Schema.ApiVersion.V4_0, static () => new HostInternetScsiHbaDigestCapabilities(),
        [
            new("headerDigestSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("dataDigestSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("targetHeaderDigestSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("targetDataDigestSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether header digest can be set.</summary>
    public bool? HeaderDigestSettable { get; set; }

    /// <summary>Whether data digest can be set.</summary>
    public bool? DataDigestSettable { get; set; }

    /// <summary>Whether target header digest can be set.</summary>
    public bool? TargetHeaderDigestSettable { get; set; }

    /// <summary>Whether target data digest can be set.</summary>
    public bool? TargetDataDigestSettable { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => HeaderDigestSettable,
        1 => DataDigestSettable,
        2 => TargetHeaderDigestSettable,
        3 => TargetDataDigestSettable,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                HeaderDigestSettable = (bool?)value;
                break;
            case 1:
                DataDigestSettable = (bool?)value;
                break;
            case 2:
                TargetHeaderDigestSettable = (bool?)value;
                break;
            case 3:
                TargetDataDigestSettable = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
