// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A disk is out of reach.</summary>
public partial class CannotAccessVmDisk : CannotAccessVmDevice
{
    internal static new readonly DataType TypeRow = new DataType<CannotAccessVmDisk>(
        "CannotAccessVmDisk", CannotAccessVmDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new CannotAccessVmDisk(),
        [
            new("fault", WireKind.Data, "LocalizedMethodFault", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Why.</summary>
    public LocalizedMethodFault Fault { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        5 => Fault,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 5:
                Fault = (LocalizedMethodFault)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
