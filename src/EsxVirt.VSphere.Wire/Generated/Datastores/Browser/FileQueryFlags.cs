// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>File query flags.</summary>
public partial class FileQueryFlags : DataObject
{
    internal static readonly DataType TypeRow = new DataType<FileQueryFlags>(
        "FileQueryFlags", null, Schema.ApiVersion.V2_0, static () => new FileQueryFlags(),
        [
            new("fileType", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("fileSize", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("modification", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("fileOwner", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether the type is wanted.</summary>
    public bool FileType { get; set; }

    /// <summary>Whether the size is wanted.</summary>
    public bool FileSize { get; set; }

    /// <summary>Whether the time of the last change is wanted.</summary>
    public bool Modification { get; set; }

    /// <summary>Whether the owner is wanted.</summary>
    public bool? FileOwner { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => FileType,
        1 => FileSize,
        2 => Modification,
        3 => FileOwner,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                FileType = (bool)value!;
                break;
            case 1:
                FileSize = (bool)value!;
                break;
            case 2:
                Modification = (bool)value!;
                break;
            case 3:
                FileOwner = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
