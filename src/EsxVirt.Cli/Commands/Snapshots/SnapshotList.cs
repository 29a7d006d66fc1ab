using System.Globalization;
using System.Text.Json;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Model;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary><c>snapshot-list</c>: the snapshots of a domain, as a table, as names or as a tree.</summary>
internal static class SnapshotList
{
    private static readonly OptionDefinition Parent =
        OptionDefinition.Flag("parent", "add a column showing parent snapshot");
    private static readonly OptionDefinition Roots =
        OptionDefinition.Flag("roots", "list only snapshots without parents");
    private static readonly OptionDefinition Tree = OptionDefinition.Flag("tree", "list snapshots in a tree");
    private static readonly OptionDefinition From =
        OptionDefinition.Text("from", "limit list to children of given snapshot") with { AlsoPositional = true };
    private static readonly OptionDefinition Current =
        SnapshotOptions.Current("limit list to children of current snapshot");
    private static readonly OptionDefinition Descendants =
        OptionDefinition.Flag("descendants", "with --from, list all descendants");
    private static readonly OptionDefinition Name = OptionDefinition.Flag("name", "list snapshot names only");
    private static readonly OptionDefinition Topological =
        OptionDefinition.Flag("topological", "sort list topologically rather than by name");
    private static readonly OptionDefinition Id = OptionDefinition.Flag("id", "add a column showing snapshot ids");

    /// <summary>
    /// Options that are a bit of the filter, in the order of help; and whether a tree goes with them.
    /// </summary>
    private static readonly (OptionDefinition Option, SnapshotFilter Bit, bool FitsTree)[] Filters =
    [
        (OptionDefinition.Flag("leaves", "list only snapshots without children"), SnapshotFilter.Leaves, false),
        (OptionDefinition.Flag("no-leaves", "list only snapshots that are not leaves (with children)"),
            SnapshotFilter.NoLeaves, false),
        (OptionDefinition.Flag("metadata", "list only snapshots that have metadata that would prevent undefine"),
            SnapshotFilter.Metadata, true),
        (OptionDefinition.Flag("no-metadata", "list only snapshots that have no metadata managed by libvirt"),
            SnapshotFilter.NoMetadata, true),
        (OptionDefinition.Flag("inactive", "filter by snapshots taken while inactive"), SnapshotFilter.Inactive, false),
        (OptionDefinition.Flag("active", "filter by snapshots taken while active (full system snapshots)"),
            SnapshotFilter.Active, false),
        (OptionDefinition.Flag("disk-only", "filter by disk-only snapshots"), SnapshotFilter.DiskOnly, false),
        (OptionDefinition.Flag("internal", "filter by internal snapshots"), SnapshotFilter.Internal, false),
        (OptionDefinition.Flag("external", "filter by external snapshots"), SnapshotFilter.External, false),
    ];

    public static readonly CommandDefinition Definition = new("snapshot-list", "List snapshots for a domain")
    {
        Description = "Snapshot List",
        Options =
        [
            CommonOptions.Domain, Parent, Roots, .. Filters.Select(filter => filter.Option), Tree, From, Current,
            Descendants, Name, Topological, Id, SnapshotOptions.Size, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        SnapshotFilter filter = ReadFilter(context);
        SnapshotTree tree = await SnapshotOptions
            .FindTreeAsync(context, SnapshotOptions.Sizes(context)).ConfigureAwait(false);
        DomainSnapshot? start = context.Flag(From) || context.Flag(Current)
            ? SnapshotOptions.Pick(context, tree, From, Current)
            : null;
        IReadOnlyList<DomainSnapshot> snapshots = start is null ? tree.List(filter) : start.List(filter);
        if (!context.Flag(Topological))
            snapshots = [.. snapshots.OrderBy(snapshot => snapshot.Name, AsciiCaseInsensitive.Comparer)];

        if (context.Json)
            context.WriteJson(json => WriteJson(json, snapshots));
        else if (context.Flag(Tree))
            WriteTree(context, start, snapshots);
        else if (context.Flag(Name))
            WriteNames(context, snapshots);
        else
            WriteTable(context, snapshots);
    }

    private static SnapshotFilter ReadFilter(CommandContext context)
    {
        context.Exclusive(Tree, Name);
        context.Exclusive(Parent, Roots);
        context.Exclusive(Parent, Tree);
        context.Exclusive(Roots, Tree);
        context.Exclusive(Roots, From);
        context.Exclusive(Roots, Current);
        foreach (OptionDefinition column in (OptionDefinition[])[Id, SnapshotOptions.Size])
        {
            context.Exclusive(Tree, column);
            context.Exclusive(Name, column);
        }
        SnapshotFilter filter = context.Flag(Roots) ? SnapshotFilter.Roots : SnapshotFilter.None;
        foreach ((OptionDefinition option, SnapshotFilter bit, bool fitsTree) in Filters)
        {
            if (!context.Flag(option))
                continue;
            if (!fitsTree && context.Flag(Tree))
                throw new CommandFailure($"--{option.Name} and --{Tree.Name} are mutually exclusive");
            filter |= bit;
        }
        if (!context.Flag(Descendants))
            return filter;
        return context.Flag(From) || context.Flag(Current)
            ? filter | SnapshotFilter.Descendants
            : throw new CommandFailure("--descendants requires either --from or --current");
    }

    private static void WriteTable(CommandContext context, IReadOnlyList<DomainSnapshot> snapshots)
    {
        var table = new Table(Columns("Id", "Name", "Creation Time", "State", "Size", "Parent"));
        foreach (DomainSnapshot snapshot in snapshots)
        {
            table.Add(Columns(
                snapshot.Id?.ToString(CultureInfo.InvariantCulture) ?? "-",
                snapshot.Name,
                SnapshotTime.Format(snapshot.CreationTime, context.Surroundings.Clock.LocalTimeZone),
                Names.SnapshotState[snapshot.State],
                snapshot.SizeBytes is { } size ? HumanSize.Format(size) : "-",
                snapshot.Parent?.Name ?? ""));
        }
        table.WriteTo(context.Output, withHeader: !context.Quiet);

        string[] Columns(string id, string name, string time, string state, string size, string parent)
        {
            string[] cells = context.Flag(Id) ? [id, name, time, state] : [name, time, state];
            if (context.Flag(SnapshotOptions.Size))
                cells = [.. cells, size];
            return context.Flag(Parent) ? [.. cells, parent] : cells;
        }
    }

    private static void WriteNames(CommandContext context, IReadOnlyList<DomainSnapshot> snapshots)
    {
        foreach (DomainSnapshot snapshot in snapshots)
            context.WriteLine(snapshot.Name);
    }

    /// <summary>
    /// One tree from the start; without one, a tree from each snapshot whose parent is not in the list.
    /// </summary>
    private static void WriteTree(
        CommandContext context, DomainSnapshot? start, IReadOnlyList<DomainSnapshot> snapshots)
    {
        HashSet<DomainSnapshot> listed = [.. snapshots];
        ILookup<DomainSnapshot?, DomainSnapshot> below = snapshots.ToLookup(snapshot => snapshot.Parent);
        IEnumerable<DomainSnapshot> roots = start is not null
            ? [start]
            : snapshots.Where(snapshot => snapshot.Parent is null || !listed.Contains(snapshot.Parent));
        foreach (DomainSnapshot root in roots)
            TreeText.Write(context.Output, root, snapshot => snapshot.Name, snapshot => [.. below[snapshot]]);
    }

    private static void WriteJson(Utf8JsonWriter json, IReadOnlyList<DomainSnapshot> snapshots)
    {
        json.WriteObjects(snapshots, snapshot =>
        {
            SnapshotJson.WriteMembers(json, snapshot);
            json.WriteNumber("children", snapshot.Children.Count);
        });
    }
}
