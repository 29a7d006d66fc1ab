using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-list</c>: which pools there are, as a table or as plain lines.</summary>
internal static class PoolList
{
    private static readonly OptionDefinition Inactive = OptionDefinition.Flag("inactive", "list inactive pools");
    private static readonly OptionDefinition All = OptionDefinition.Flag("all", "list inactive & active pools");
    private static readonly OptionDefinition Type =
        OptionDefinition.Text("type", "only list pool of specified type(s) (if supported)") with
        {
            AlsoPositional = true,
        };
    private static readonly OptionDefinition Details =
        OptionDefinition.Flag("details", "display extended details for pools");
    private static readonly OptionDefinition Uuid = OptionDefinition.Flag("uuid", "list UUID of active pools only");
    private static readonly OptionDefinition Name = OptionDefinition.Flag("name", "list name of active pools only");

    /// <summary>Options that are a bit of the filter, in the order of help.</summary>
    private static readonly (OptionDefinition Option, StoragePoolFilter Bit)[] Filters =
    [
        (OptionDefinition.Flag("transient", "list transient pools"), StoragePoolFilter.Transient),
        (OptionDefinition.Flag("persistent", "list persistent pools"), StoragePoolFilter.Persistent),
        (OptionDefinition.Flag("autostart", "list pools with autostart enabled"), StoragePoolFilter.Autostart),
        (OptionDefinition.Flag("no-autostart", "list pools with autostart disabled"), StoragePoolFilter.NoAutostart),
    ];

    public static readonly CommandDefinition Definition = new("pool-list", "list pools")
    {
        Description = "Returns list of pools.",
        Options =
        [
            Inactive, All, .. Filters.Select(filter => filter.Option), Type, Details, Uuid, Name, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private sealed record Row(StoragePool Pool, StoragePoolInfo? Info, VirException? Error);

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(All, Inactive);
        context.Exclusive(Details, Uuid);
        context.Exclusive(Details, Name);
        StoragePoolFilter filter = ReadFilter(context);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        IReadOnlyList<StoragePool> pools = await CommandFailure
            .UnderAsync("Failed to list pools", connection.ListStoragePoolsAsync(filter, context.Cancellation))
            .ConfigureAwait(false);
        pools = [.. pools.OrderBy(pool => pool.Name, AsciiCaseInsensitive.Comparer)];

        List<Row> rows = [];
        foreach (StoragePool pool in pools)
            rows.Add(await ReadAsync(context, pool).ConfigureAwait(false));
        if (context.Json)
            WriteJson(context, rows);
        else if (context.Flag(Uuid) || context.Flag(Name))
            WritePlain(context, pools);
        else
            WriteTable(context, rows);
    }

    private static StoragePoolFilter ReadFilter(CommandContext context)
    {
        StoragePoolFilter activity =
            context.Flag(All) ? StoragePoolFilter.Active | StoragePoolFilter.Inactive
            : context.Flag(Inactive) ? StoragePoolFilter.Inactive
            : StoragePoolFilter.Active;
        StoragePoolFilter filter = context.Given(Filters).Aggregate(activity, (all, bit) => all | bit);
        foreach (string type in context.Text(Type)?.Split(',') ?? [])
            filter |= BitOf(type);
        return filter;
    }

    /// <summary>The bits of the types follow libvirt's order of types, but for the one that came last.</summary>
    private static StoragePoolFilter BitOf(string text)
    {
        if (!StorageNames.PoolType.TryGetValue(text, out StoragePoolType type))
            throw new CommandFailure($"Invalid pool type '{text}'");
        return type switch
        {
            StoragePoolType.IscsiDirect => StoragePoolFilter.IscsiDirect,
            > StoragePoolType.IscsiDirect => (StoragePoolFilter)((int)StoragePoolFilter.Dir << ((int)type - 1)),
            _ => (StoragePoolFilter)((int)StoragePoolFilter.Dir << (int)type),
        };
    }

    /// <summary>No request: a list reads the details along.</summary>
    private static async Task<Row> ReadAsync(CommandContext context, StoragePool pool)
    {
        if (!context.Flag(Details))
            return new Row(pool, null, null);
        try
        {
            return new Row(pool, await pool.GetInfoAsync(context.Cancellation).ConfigureAwait(false), null);
        }
        catch (VirException e)
        {
            // One pool that does not tell never fails the list.
            context.Errors.Warning($"pool '{VisibleText.Escape(pool.Name)}': {e.Message}");
            return new Row(pool, null, e);
        }
    }

    private static void WritePlain(CommandContext context, IReadOnlyList<StoragePool> pools)
    {
        foreach (StoragePool pool in pools)
        {
            context.WriteLine((context.Flag(Uuid), context.Flag(Name)) switch
            {
                (true, true) => $"{pool.Uuid} {pool.Name}",
                (true, false) => pool.Uuid.ToString(),
                _ => pool.Name,
            });
        }
    }

    private static void WriteTable(CommandContext context, IReadOnlyList<Row> rows)
    {
        bool details = context.Flag(Details);
        var table = details
            ? new Table("Name", "State", "Autostart", "Persistent", "Capacity", "Allocation", "Available")
            : new Table("Name", "State", "Autostart");
        foreach ((StoragePool pool, StoragePoolInfo? info, _) in rows)
        {
            string autostart = DomainWords.YesNo(pool.Autostart);
            if (!details)
            {
                table.Add(pool.Name, pool.IsActive ? "active" : "inactive", autostart);
                continue;
            }
            string[] sizes = info switch
            {
                null => ["unknown", "unknown", "unknown"],
                { State: StoragePoolState.Running or StoragePoolState.Degraded } =>
                    [.. new[] { info.Capacity, info.Allocation, info.Available }.Select(HumanSize.Format)],
                _ => ["-", "-", "-"],
            };
            string state = info is null ? "unknown" : StorageNames.PoolState[info.State];
            table.Add([pool.Name, state, autostart, DomainWords.YesNo(pool.IsPersistent), .. sizes]);
        }
        table.WriteTo(context.Output, withHeader: !context.Quiet);
    }

    private static void WriteJson(CommandContext context, IReadOnlyList<Row> rows) => context.WriteJson(json =>
        json.WriteObjects(rows, row => PoolJson.WriteMembers(json, row.Pool, row.Info, row.Error?.Message)));
}
