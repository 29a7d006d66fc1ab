// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter authentication capabilities of a host.</summary>
public partial class HostInternetScsiHbaAuthenticationCapabilities : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostInternetScsiHbaAuthenticationCapabilities>(
        "HostInternetScsiHbaAuthenticationCapabilities", null, Schema.ApiVersion.V2_0, static () => new HostInternetScsiHbaAuthenticationCapabilities(),
        [
            new("chapAuthSettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("krb5AuthSettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("srpAuthSettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("spkmAuthSettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("mutualChapSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("targetChapSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("targetMutualChapSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether CHAP authentication can be set.</summary>
    public bool ChapAuthSettable { get; set; }

    /// <summary>Whether Kerberos authentication can be set.</summary>
    public bool Krb5AuthSettable { get; set; }

    /// <summary>Whether srp authentication can be set.</summary>
    public bool SrpAuthSettable { get; set; }

    /// <summary>Whether spkm authentication can be set.</summary>
    public bool SpkmAuthSettable { get; set; }

    /// <summary>Whether mutual CHAP can be set.</summary>
    public bool? MutualChapSettable { get; set; }

    /// <summary>Whether target CHAP can be set.</summary>
    public bool? TargetChapSettable { get; set; }

    /// <summary>Whether target mutual CHAP can be set.</summary>
    public bool? TargetMutualChapSettable { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ChapAuthSettable,
        1 => Krb5AuthSettable,
        2 => SrpAuthSettable,
        3 => SpkmAuthSettable,
        4 => MutualChapSettable,
        5 => TargetChapSettable,
        6 => TargetMutualChapSettable,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ChapAuthSettable = (bool)value!;
                break;
            case 1:
                Krb5AuthSettable = (bool)value!;
                break;
            case 2:
                SrpAuthSettable = (bool)value!;
                break;
            case 3:
                SpkmAuthSettable = (bool)value!;
                break;
            case 4:
                MutualChapSettable = (bool?)value;
                break;
            case 5:
                TargetChapSettable = (bool?)value;
                break;
            case 6:
                TargetMutualChapSettable = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
