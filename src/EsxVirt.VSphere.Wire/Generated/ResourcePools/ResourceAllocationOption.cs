// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Resource allocation option.</summary>
public partial class ResourceAllocationOption : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ResourceAllocationOption>(
        "ResourceAllocationOption", null, Schema.ApiVersion.V4_1, static () => new ResourceAllocationOption(),
        [
            new("sharesOption", WireKind.Data, "SharesOption", MemberUse.Required, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Shares option.</summary>
    public SharesOption SharesOption { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => SharesOption,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SharesOption = (SharesOption)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
