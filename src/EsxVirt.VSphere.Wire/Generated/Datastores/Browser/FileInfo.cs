// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A file on a datastore.</summary>
public partial class FileInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<FileInfo>(
        "FileInfo", null, Schema.ApiVersion.V2_0, static () => new FileInfo(),
        [
            new("path", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("friendlyName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("fileSize", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("modification", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("owner", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Path.</summary>
    public string Path { get; set; } = "";

    /// <summary>Friendly name.</summary>
    public string? FriendlyName { get; set; }

    /// <summary>Size, in bytes.</summary>
    public long? FileSize { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? Modification { get; set; }

    /// <summary>Owner.</summary>
    public string? Owner { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Path,
        1 => FriendlyName,
        2 => FileSize,
        3 => Modification,
        4 => Owner,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Path = (string)value!;
                break;
            case 1:
                FriendlyName = (string?)value;
                break;
            case 2:
                FileSize = (long?)value;
                break;
            case 3:
                Modification = (DateTimeOffset?)value;
                break;
            case 4:
                Owner = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
