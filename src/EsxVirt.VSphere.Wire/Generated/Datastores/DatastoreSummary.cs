// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The most important of a datastore.</summary>
public partial class DatastoreSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DatastoreSummary>(
        "DatastoreSummary", null, Schema.ApiVersion.V2_0, static () => new DatastoreSummary(),
        [
            new("datastore", WireKind.Reference, "Datastore", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("url", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("capacity", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("freeSpace", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("uncommitted", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("accessible", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("multipleHostAccess", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("type", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("maintenanceMode", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Datastore.</summary>
    public ManagedObjectReference? Datastore { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>URL.</summary>
    public string Url { get; set; } = "";

    /// <summary>Capacity, in bytes.</summary>
    public long Capacity { get; set; }

    /// <summary>Free space, in bytes.</summary>
    public long FreeSpace { get; set; }

    /// <summary>Uncommitted.</summary>
    public long? Uncommitted { get; set; }

    /// <summary>Whether it can be reached.</summary>
    public bool Accessible { get; set; }

    /// <summary>Whether it has multiple host access.</summary>
    public bool? MultipleHostAccess { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; } = "";

    /// <summary>Maintenance mode.</summary>
    public string? MaintenanceMode { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Datastore,
        1 => Name,
        2 => Url,
        3 => Capacity,
        4 => FreeSpace,
        5 => Uncommitted,
        6 => Accessible,
        7 => MultipleHostAccess,
        8 => Type,
        9 => MaintenanceMode,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Datastore = (ManagedObjectReference?)value;
                break;
            case 1:
                Name = (string)value!;
                break;
            case 2:
                Url = (string)value!;
                break;
            case 3:
                Capacity = (long)value!;
                break;
            case 4:
                FreeSpace = (long)value!;
                break;
            case 5:
                Uncommitted = (long?)value;
                break;
            case 6:
                Accessible = (bool)value!;
                break;
            case 7:
                MultipleHostAccess = (bool?)value;
                break;
            case 8:
                Type = (string)value!;
                break;
            case 9:
                MaintenanceMode = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
