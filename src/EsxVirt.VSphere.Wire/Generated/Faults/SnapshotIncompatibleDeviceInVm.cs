// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Snapshot incompatible device in virtual machine.</summary>
public partial class SnapshotIncompatibleDeviceInVm : SnapshotFault
{
    internal static new readonly DataType TypeRow = new DataType<SnapshotIncompatibleDeviceInVm>(
        "SnapshotIncompatibleDeviceInVm", SnapshotFault.TypeRow, Schema.ApiVersion.V2_0, static () => new SnapshotIncompatibleDeviceInVm(),
        [
            new("fault", WireKind.Data, "LocalizedMethodFault", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Fault.</summary>
    public LocalizedMethodFault Fault { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        2 => Fault,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Fault = (LocalizedMethodFault)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
