// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>vSAN datastore details.</summary>
public partial class VsanDatastoreInfo : DatastoreInfo
{
    internal static new readonly DataType TypeRow = new DataType<VsanDatastoreInfo>(
        "VsanDatastoreInfo", DatastoreInfo.TypeRow, Schema.ApiVersion.V7_0_1_0, static () => new VsanDatastoreInfo(),
        [
            new("membershipUuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V7_0_1_0),
            new("accessGenNo", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V7_0_1_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>UUID of the vSAN cluster.</summary>
    public string? MembershipUuid { get; set; }

    /// <summary>Counts changes of the access.</summary>
    public int? AccessGenNo { get; set; }

    internal override object? Get(int index) => index switch
    {
        9 => MembershipUuid,
        10 => AccessGenNo,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 9:
                MembershipUuid = (string?)value;
                break;
            case 10:
                AccessGenNo = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
