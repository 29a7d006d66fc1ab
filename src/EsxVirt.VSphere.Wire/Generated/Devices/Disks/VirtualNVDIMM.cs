// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual NVDIMM.</summary>
public partial class VirtualNVDIMM : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualNVDIMM>(
        "VirtualNVDIMM", VirtualDevice.TypeRow, Schema.ApiVersion.V6_7, static () => new VirtualNVDIMM(),
        [
            new("capacityInMB", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Capacity in in MiB.</summary>
    public long CapacityInMB { get; set; }

    internal override object? Get(int index) => index switch
    {
        8 => CapacityInMB,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 8:
                CapacityInMB = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
