// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>File layout ex disk layout of a virtual machine.</summary>
public partial class VirtualMachineFileLayoutExDiskLayout : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineFileLayoutExDiskLayout>(
        "VirtualMachineFileLayoutExDiskLayout", null, Schema.ApiVersion.V4_0, static () => new VirtualMachineFileLayoutExDiskLayout(),
        [
            new("key", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("chain", WireKind.Data, "VirtualMachineFileLayoutExDiskUnit", MemberUse.List, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public int Key { get; set; }

    /// <summary>Chain.</summary>
    public List<VirtualMachineFileLayoutExDiskUnit> Chain { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Chain,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (int)value!;
                break;
            case 1:
                Chain.Add((VirtualMachineFileLayoutExDiskUnit)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
