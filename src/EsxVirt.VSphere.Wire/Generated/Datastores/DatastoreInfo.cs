// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Details of a datastore.</summary>
public partial class DatastoreInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DatastoreInfo>(
        "DatastoreInfo", null, Schema.ApiVersion.V2_0, static () => new DatastoreInfo(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("url", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("freeSpace", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("maxFileSize", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("maxVirtualDiskCapacity", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("maxMemoryFileSize", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("timestamp", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("containerId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("aliasOf", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>URL.</summary>
    public string Url { get; set; } = "";

    /// <summary>Free space, in bytes.</summary>
    public long FreeSpace { get; set; }

    /// <summary>Largest file size.</summary>
    public long MaxFileSize { get; set; }

    /// <summary>Largest virtual disk capacity.</summary>
    public long? MaxVirtualDiskCapacity { get; set; }

    /// <summary>Largest memory file size.</summary>
    public long? MaxMemoryFileSize { get; set; }

    /// <summary>When this was read.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>Container identifier.</summary>
    public string? ContainerId { get; set; }

    /// <summary>Alias of.</summary>
    public string? AliasOf { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Url,
        2 => FreeSpace,
        3 => MaxFileSize,
        4 => MaxVirtualDiskCapacity,
        5 => MaxMemoryFileSize,
        6 => Timestamp,
        7 => ContainerId,
        8 => AliasOf,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Url = (string)value!;
                break;
            case 2:
                FreeSpace = (long)value!;
                break;
            case 3:
                MaxFileSize = (long)value!;
                break;
            case 4:
                MaxVirtualDiskCapacity = (long?)value;
                break;
            case 5:
                MaxMemoryFileSize = (long?)value;
                break;
            case 6:
                Timestamp = (DateTimeOffset?)value;
                break;
            case 7:
                ContainerId = (string?)value;
                break;
            case 8:
                AliasOf = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
