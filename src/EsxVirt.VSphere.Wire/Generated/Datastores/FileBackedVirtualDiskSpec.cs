// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>File backed virtual disk specification.</summary>
public partial class FileBackedVirtualDiskSpec : VirtualDiskSpec
{
    internal static new readonly DataType TypeRow = new DataType<FileBackedVirtualDiskSpec>(
        "FileBackedVirtualDiskSpec", VirtualDiskSpec.TypeRow, Schema.ApiVersion.V2_5, static () => new FileBackedVirtualDiskSpec(),
        [
            new("capacityKb", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("profile", WireKind.Data, "VirtualMachineProfileSpec", MemberUse.List, Schema.ApiVersion.V5_5),
            new("crypto", WireKind.Data, "CryptoSpec", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Capacity, in KiB.</summary>
    public long CapacityKb { get; set; }

    /// <summary>Profile.</summary>
    public List<VirtualMachineProfileSpec> Profile { get; set; } = [];

    /// <summary>Crypto.</summary>
    public CryptoSpec? Crypto { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => CapacityKb,
        3 => Profile,
        4 => Crypto,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                CapacityKb = (long)value!;
                break;
            case 3:
                Profile.Add((VirtualMachineProfileSpec)value!);
                break;
            case 4:
                Crypto = (CryptoSpec?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
