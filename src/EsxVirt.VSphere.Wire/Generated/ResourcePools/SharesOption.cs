// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Shares option.</summary>
public partial class SharesOption : DataObject
{
    internal static readonly DataType TypeRow = new DataType<SharesOption>(
        "SharesOption", null, Schema.ApiVersion.V4_1, static () => new SharesOption(),
        [
            new("sharesOption", WireKind.Data, "IntOption", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("defaultLevel", WireKind.Enum, "SharesLevel", MemberUse.Required, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Shares option.</summary>
    public IntOption SharesOptionValue { get; set; } = null!;

    /// <summary>Default level.</summary>
    public SharesLevel DefaultLevel { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => SharesOptionValue,
        1 => DefaultLevel,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SharesOptionValue = (IntOption)value!;
                break;
            case 1:
                DefaultLevel = (SharesLevel)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
