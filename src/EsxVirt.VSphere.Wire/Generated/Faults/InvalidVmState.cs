// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Invalid virtual machine state.</summary>
public partial class InvalidVmState : InvalidState
{
    internal static new readonly DataType TypeRow = new DataType<InvalidVmState>(
        "InvalidVmState", InvalidState.TypeRow, Schema.ApiVersion.V6_5, static () => new InvalidVmState(),
        [
            new("vm", WireKind.Reference, "VirtualMachine", MemberUse.Required, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Virtual machine.</summary>
    public ManagedObjectReference Vm { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Vm,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Vm = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
