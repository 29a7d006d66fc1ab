// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Guest integrity details of a virtual machine.</summary>
public partial class VirtualMachineGuestIntegrityInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineGuestIntegrityInfo>(
        "VirtualMachineGuestIntegrityInfo", null, Schema.ApiVersion.V6_5, static () => new VirtualMachineGuestIntegrityInfo(),
        [
            new("enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether it is switched on.</summary>
    public bool? Enabled { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Enabled,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Enabled = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
