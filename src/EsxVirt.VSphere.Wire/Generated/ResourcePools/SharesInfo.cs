// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Shares of a resource.</summary>
public partial class SharesInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<SharesInfo>(
        "SharesInfo", null, Schema.ApiVersion.V2_0, static () => new SharesInfo(),
        [
            new("shares", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("level", WireKind.Enum, "SharesLevel", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Number of shares.</summary>
    public int Shares { get; set; }

    /// <summary>Level.</summary>
    public SharesLevel Level { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Shares,
        1 => Level,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Shares = (int)value!;
                break;
            case 1:
                Level = (SharesLevel)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
