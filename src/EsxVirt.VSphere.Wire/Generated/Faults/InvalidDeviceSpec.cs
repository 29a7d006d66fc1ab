// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Invalid device specification.</summary>
public partial class InvalidDeviceSpec : InvalidVmConfig
{
    internal static new readonly DataType TypeRow = new DataType<InvalidDeviceSpec>(
        "InvalidDeviceSpec", InvalidVmConfig.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidDeviceSpec(),
        [
            new("deviceIndex", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Device index.</summary>
    public int DeviceIndex { get; set; }

    internal override object? Get(int index) => index switch
    {
        3 => DeviceIndex,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                DeviceIndex = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
