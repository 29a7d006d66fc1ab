// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>How long to wait for changes, and for how many.</summary>
public partial class WaitOptions : DataObject
{
    internal static readonly DataType TypeRow = new DataType<WaitOptions>(
        "WaitOptions", null, Schema.ApiVersion.V4_1, static () => new WaitOptions(),
        [
            new("maxWaitSeconds", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("maxObjectUpdates", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Longest wait, in seconds; 0 does not wait.</summary>
    public int? MaxWaitSeconds { get; set; }

    /// <summary>Largest number of objects in one answer.</summary>
    public int? MaxObjectUpdates { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => MaxWaitSeconds,
        1 => MaxObjectUpdates,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                MaxWaitSeconds = (int?)value;
                break;
            case 1:
                MaxObjectUpdates = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
