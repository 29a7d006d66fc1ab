// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A host that mounts a datastore.</summary>
public partial class DatastoreHostMount : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DatastoreHostMount>(
        "DatastoreHostMount", null, Schema.ApiVersion.V2_0, static () => new DatastoreHostMount(),
        [
            new("key", WireKind.Reference, "HostSystem", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("mountInfo", WireKind.Data, "HostMountInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public ManagedObjectReference Key { get; set; }

    /// <summary>How it is mounted.</summary>
    public HostMountInfo MountInfo { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => MountInfo,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (ManagedObjectReference)value!;
                break;
            case 1:
                MountInfo = (HostMountInfo)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
