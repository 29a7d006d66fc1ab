// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>How to make a virtual disk.</summary>
public partial class VirtualDiskSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualDiskSpec>(
        "VirtualDiskSpec", null, Schema.ApiVersion.V2_5, static () => new VirtualDiskSpec(),
        [
            new("diskType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("adapterType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Disk type.</summary>
    public string DiskType { get; set; } = "";

    /// <summary>Adapter type.</summary>
    public string AdapterType { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => DiskType,
        1 => AdapterType,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DiskType = (string)value!;
                break;
            case 1:
                AdapterType = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
