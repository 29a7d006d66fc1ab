// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Device backed virtual disk specification.</summary>
public partial class DeviceBackedVirtualDiskSpec : VirtualDiskSpec
{
    internal static new readonly DataType TypeRow = new DataType<DeviceBackedVirtualDiskSpec>(
        "DeviceBackedVirtualDiskSpec", VirtualDiskSpec.TypeRow, Schema.ApiVersion.V2_5, static () => new DeviceBackedVirtualDiskSpec(),
        [
            new("device", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Device.</summary>
    public string Device { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => Device,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Device = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
