// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>File layout ex disk unit of a virtual machine.</summary>
public partial class VirtualMachineFileLayoutExDiskUnit : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineFileLayoutExDiskUnit>(
        "VirtualMachineFileLayoutExDiskUnit", null, Schema.ApiVersion.V4_0, static () => new VirtualMachineFileLayoutExDiskUnit(),
        [
            new("fileKey", WireKind.Int, "int", MemberUse.RequiredList, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>File key.</summary>
    public List<int> FileKey { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => FileKey,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                FileKey.Add((int)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
