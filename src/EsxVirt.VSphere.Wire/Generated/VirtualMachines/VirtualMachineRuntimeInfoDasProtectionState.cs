// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Runtime details high availability protection state of a virtual machine.</summary>
public partial class VirtualMachineRuntimeInfoDasProtectionState : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineRuntimeInfoDasProtectionState>(
        "VirtualMachineRuntimeInfoDasProtectionState", null, Schema.ApiVersion.V5_0, static () => new VirtualMachineRuntimeInfoDasProtectionState(),
        [
            new("dasProtected", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether high availability protects it.</summary>
    public bool DasProtected { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DasProtected,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DasProtected = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
