// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Which files are wanted, and what of them.</summary>
public partial class HostDatastoreBrowserSearchSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostDatastoreBrowserSearchSpec>(
        "HostDatastoreBrowserSearchSpec", null, Schema.ApiVersion.V2_0, static () => new HostDatastoreBrowserSearchSpec(),
        [
            new("query", WireKind.Data, "FileQuery", MemberUse.List, Schema.ApiVersion.V2_0),
            new("details", WireKind.Data, "FileQueryFlags", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("searchCaseInsensitive", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("matchPattern", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("sortFoldersFirst", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Query.</summary>
    public List<FileQuery> Query { get; set; } = [];

    /// <summary>Details.</summary>
    public FileQueryFlags? Details { get; set; }

    /// <summary>Whether letter case is ignored.</summary>
    public bool? SearchCaseInsensitive { get; set; }

    /// <summary>Patterns of the names; none for all.</summary>
    public List<string> MatchPattern { get; set; } = [];

    /// <summary>Whether folders come first.</summary>
    public bool? SortFoldersFirst { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Query,
        1 => Details,
        2 => SearchCaseInsensitive,
        3 => MatchPattern,
        4 => SortFoldersFirst,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Query.Add((FileQuery)value!);
                break;
            case 1:
                Details = (FileQueryFlags?)value;
                break;
            case 2:
                SearchCaseInsensitive = (bool?)value;
                break;
            case 3:
                MatchPattern.Add((string)value!);
                break;
            case 4:
                SortFoldersFirst = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
