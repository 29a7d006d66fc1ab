// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The machine that an event is about.</summary>
public partial class VmEventArgument : EntityEventArgument
{
    internal static new readonly DataType TypeRow = new DataType<VmEventArgument>(
        "VmEventArgument", EntityEventArgument.TypeRow, Schema.ApiVersion.V2_0, static () => new VmEventArgument(),
        [
            new("vm", WireKind.Reference, "VirtualMachine", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Virtual machine.</summary>
    public ManagedObjectReference Vm { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => Vm,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Vm = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
