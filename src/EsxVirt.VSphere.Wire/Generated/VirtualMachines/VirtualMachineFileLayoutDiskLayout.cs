// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>File layout disk layout of a virtual machine.</summary>
public partial class VirtualMachineFileLayoutDiskLayout : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineFileLayoutDiskLayout>(
        "VirtualMachineFileLayoutDiskLayout", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineFileLayoutDiskLayout(),
        [
            new("key", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("diskFile", WireKind.String, "string", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public int Key { get; set; }

    /// <summary>Disk file.</summary>
    public List<string> DiskFile { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => DiskFile,
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
                DiskFile.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
