// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Placed virtual network card identifier of a host.</summary>
public partial class HostPlacedVirtualNicIdentifier : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostPlacedVirtualNicIdentifier>(
        "HostPlacedVirtualNicIdentifier", null, Schema.ApiVersion.V6_0, static () => new HostPlacedVirtualNicIdentifier(),
        [
            new("vm", WireKind.Reference, "VirtualMachine", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("vnicKey", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("reservation", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Virtual machine.</summary>
    public ManagedObjectReference Vm { get; set; }

    /// <summary>Kernel network card key.</summary>
    public string VnicKey { get; set; } = "";

    /// <summary>What is guaranteed: MHz of CPU, MiB of memory.</summary>
    public int? Reservation { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Vm,
        1 => VnicKey,
        2 => Reservation,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Vm = (ManagedObjectReference)value!;
                break;
            case 1:
                VnicKey = (string)value!;
                break;
            case 2:
                Reservation = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
