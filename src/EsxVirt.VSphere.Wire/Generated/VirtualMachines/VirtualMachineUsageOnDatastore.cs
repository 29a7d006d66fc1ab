// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Usage on datastore of a virtual machine.</summary>
public partial class VirtualMachineUsageOnDatastore : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineUsageOnDatastore>(
        "VirtualMachineUsageOnDatastore", null, Schema.ApiVersion.V4_0, static () => new VirtualMachineUsageOnDatastore(),
        [
            new("datastore", WireKind.Reference, "Datastore", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("committed", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("uncommitted", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("unshared", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Datastore.</summary>
    public ManagedObjectReference Datastore { get; set; }

    /// <summary>Committed.</summary>
    public long Committed { get; set; }

    /// <summary>Uncommitted.</summary>
    public long Uncommitted { get; set; }

    /// <summary>Unshared.</summary>
    public long Unshared { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Datastore,
        1 => Committed,
        2 => Uncommitted,
        3 => Unshared,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Datastore = (ManagedObjectReference)value!;
                break;
            case 1:
                Committed = (long)value!;
                break;
            case 2:
                Uncommitted = (long)value!;
                break;
            case 3:
                Unshared = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
