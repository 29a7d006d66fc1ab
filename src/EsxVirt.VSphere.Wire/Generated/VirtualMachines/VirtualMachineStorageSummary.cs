// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Storage summary of a virtual machine.</summary>
public partial class VirtualMachineStorageSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineStorageSummary>(
        "VirtualMachineStorageSummary", null, Schema.ApiVersion.V4_0, static () => new VirtualMachineStorageSummary(),
        [
            new("committed", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("uncommitted", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("unshared", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("timestamp", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Committed.</summary>
    public long Committed { get; set; }

    /// <summary>Uncommitted.</summary>
    public long Uncommitted { get; set; }

    /// <summary>Unshared.</summary>
    public long Unshared { get; set; }

    /// <summary>When this was read.</summary>
    public DateTimeOffset Timestamp { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Committed,
        1 => Uncommitted,
        2 => Unshared,
        3 => Timestamp,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Committed = (long)value!;
                break;
            case 1:
                Uncommitted = (long)value!;
                break;
            case 2:
                Unshared = (long)value!;
                break;
            case 3:
                Timestamp = (DateTimeOffset)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
