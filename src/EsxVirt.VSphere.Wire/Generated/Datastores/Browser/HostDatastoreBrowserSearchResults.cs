// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Files of a folder.</summary>
public partial class HostDatastoreBrowserSearchResults : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostDatastoreBrowserSearchResults>(
        "HostDatastoreBrowserSearchResults", null, Schema.ApiVersion.V2_0, static () => new HostDatastoreBrowserSearchResults(),
        [
            new("datastore", WireKind.Reference, "Datastore", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("folderPath", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("file", WireKind.Data, "FileInfo", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Datastore.</summary>
    public ManagedObjectReference? Datastore { get; set; }

    /// <summary>Folder, as datastore path.</summary>
    public string? FolderPath { get; set; }

    /// <summary>Files.</summary>
    public List<FileInfo> File { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Datastore,
        1 => FolderPath,
        2 => File,
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
                FolderPath = (string?)value;
                break;
            case 2:
                File.Add((FileInfo)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
