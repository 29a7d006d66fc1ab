// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Space that a virtual machine takes on its datastores.</summary>
public partial class VirtualMachineStorageInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineStorageInfo>(
        "VirtualMachineStorageInfo", null, Schema.ApiVersion.V4_0, static () => new VirtualMachineStorageInfo(),
        [
            new("perDatastoreUsage", WireKind.Data, "VirtualMachineUsageOnDatastore", MemberUse.List, Schema.ApiVersion.V4_0),
            new("timestamp", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Per datastore usage.</summary>
    public List<VirtualMachineUsageOnDatastore> PerDatastoreUsage { get; set; } = [];

    /// <summary>When this was read.</summary>
    public DateTimeOffset Timestamp { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => PerDatastoreUsage,
        1 => Timestamp,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PerDatastoreUsage.Add((VirtualMachineUsageOnDatastore)value!);
                break;
            case 1:
                Timestamp = (DateTimeOffset)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
