// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual machine VMCI device filter details.</summary>
public partial class VirtualMachineVMCIDeviceFilterInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineVMCIDeviceFilterInfo>(
        "VirtualMachineVMCIDeviceFilterInfo", null, Schema.ApiVersion.V6_0, static () => new VirtualMachineVMCIDeviceFilterInfo(),
        [
            new("filters", WireKind.Data, "VirtualMachineVMCIDeviceFilterSpec", MemberUse.List, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Filters.</summary>
    public List<VirtualMachineVMCIDeviceFilterSpec> Filters { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Filters,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Filters.Add((VirtualMachineVMCIDeviceFilterSpec)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
