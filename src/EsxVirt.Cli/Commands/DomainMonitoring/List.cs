using System.Text.Json;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainMonitoring;

/// <summary><c>list</c>: which domains there are, as a table or as plain lines.</summary>
internal static class List
{
    private static readonly OptionDefinition Inactive = OptionDefinition.Flag("inactive", "list inactive domains");
    private static readonly OptionDefinition All = OptionDefinition.Flag("all", "list inactive & active domains");
    private static readonly OptionDefinition Shutoff = OptionDefinition.Flag(
        "state-shutoff", "list domains in shutoff state");
    private static readonly OptionDefinition WithSnapshot =
        OptionDefinition.Flag("with-snapshot", "list domains with existing snapshot");
    private static readonly OptionDefinition WithoutSnapshot =
        OptionDefinition.Flag("without-snapshot", "list domains without a snapshot");
    private static readonly OptionDefinition Uuid = OptionDefinition.Flag("uuid", "list uuid's only");
    private static readonly OptionDefinition Name = OptionDefinition.Flag("name", "list domain names only");
    private static readonly OptionDefinition Id = OptionDefinition.Flag("id", "list domain IDs only");
    private static readonly OptionDefinition TableOption = OptionDefinition.Flag("table", "list table (default)");
    private static readonly OptionDefinition Title = OptionDefinition.Flag("title", "show domain title");

    /// <summary>Options that are a bit of the filter, in the order of help.</summary>
    private static readonly (OptionDefinition Option, DomainFilter Bit)[] Filters =
    [
        (OptionDefinition.Flag("transient", "list transient domains"), DomainFilter.Transient),
        (OptionDefinition.Flag("persistent", "list persistent domains"), DomainFilter.Persistent),
        (WithSnapshot, DomainFilter.HasSnapshot),
        (WithoutSnapshot, DomainFilter.NoSnapshot),
        (OptionDefinition.Flag("with-checkpoint", "list domains with existing checkpoint"), DomainFilter.HasCheckpoint),
        (OptionDefinition.Flag("without-checkpoint", "list domains without a checkpoint"), DomainFilter.NoCheckpoint),
        (OptionDefinition.Flag("state-running", "list domains in running state"), DomainFilter.Running),
        (OptionDefinition.Flag("state-paused", "list domains in paused state"), DomainFilter.Paused),
        (Shutoff, DomainFilter.Shutoff),
        (OptionDefinition.Flag("state-other", "list domains in other states"), DomainFilter.Other),
        (OptionDefinition.Flag("autostart", "list domains with autostart enabled"), DomainFilter.Autostart),
        (OptionDefinition.Flag("no-autostart", "list domains with autostart disabled"), DomainFilter.NoAutostart),
        (OptionDefinition.Flag("with-managed-save", "list domains with managed save state"), DomainFilter.ManagedSave),
        (OptionDefinition.Flag("without-managed-save", "list domains without managed save"),
            DomainFilter.NoManagedSave),
    ];

    public static readonly CommandDefinition Definition = new("list", "list domains")
    {
        Description = "Returns list of domains.",
        Options =
        [
            Inactive, All, .. Filters.Select(filter => filter.Option), Uuid, Name, Id, TableOption,
            OptionDefinition.Flag("managed-save", "mark inactive domains with managed save state"), Title,
            CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(TableOption, Name);
        context.Exclusive(TableOption, Id);
        IReadOnlyList<Domain> domains = Sort(await CommandFailure.UnderAsync(
            "Failed to list domains", ReadAsync(context)).ConfigureAwait(false));

        string[]? titles = context.Flag(Title) ? await ReadTitlesAsync(context, domains).ConfigureAwait(false) : null;
        bool plain = context.Flag(Name) || context.Flag(Id) || (context.Flag(Uuid) && !context.Flag(TableOption));
        if (context.Json)
            context.WriteJson(json => WriteJson(json, domains, titles));
        else if (plain)
            WritePlain(context, domains);
        else
            WriteTable(context, domains, titles);

        foreach (Domain domain in domains)
        {
            if (domain.Error is { } error)
                context.Errors.Warning($"domain '{VisibleText.Escape(domain.Name)}': {error.Message}");
        }
    }

    private static async Task<IReadOnlyList<Domain>> ReadAsync(CommandContext context)
    {
        DomainFilter activity =
            context.Flag(All) ? DomainFilter.Active | DomainFilter.Inactive
            : context.Flag(Inactive) || context.Flag(Shutoff) ? DomainFilter.Inactive
            : DomainFilter.Active;
        DomainFilter filter = context.Given(Filters).Aggregate(activity, (all, bit) => all | bit);

        DomainData data = context.Flag(WithSnapshot) || context.Flag(WithoutSnapshot)
            ? DomainData.Snapshots
            : DomainData.None;
        if (context.Flag(Title))
            data |= DomainData.Title;
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        return await connection.ListDomainsAsync(filter, data, context.Cancellation).ConfigureAwait(false);
    }

    /// <summary>Active domains by id, then the others by name.</summary>
    private static IReadOnlyList<Domain> Sort(IReadOnlyList<Domain> domains) =>
    [
        .. domains
            .OrderBy(domain => domain.Id is null)
            .ThenBy(domain => domain.Id)
            .ThenBy(domain => domain.Name, AsciiCaseInsensitive.Comparer),
    ];

    /// <summary>The list has read them along: no request.</summary>
    private static async Task<string[]> ReadTitlesAsync(CommandContext context, IReadOnlyList<Domain> domains)
    {
        string[] titles = new string[domains.Count];
        for (int i = 0; i < titles.Length; i++)
            titles[i] = await domains[i].GetTitleAsync(context.Cancellation).ConfigureAwait(false);
        return titles;
    }

    private static void WriteTable(CommandContext context, IReadOnlyList<Domain> domains, string[]? titles)
    {
        bool withTitle = titles is not null;
        bool withUuid = context.Flag(Uuid);
        var table = new Table(Columns("Id", "Name", "State", "Title", "UUID"));
        for (int i = 0; i < domains.Count; i++)
        {
            Domain domain = domains[i];
            table.Add(Columns(
                DomainWords.Id(domain), domain.Name, DomainWords.State(domain.State), titles?[i] ?? "",
                domain.Uuid.ToString()));
        }

        table.WriteTo(context.Output, withHeader: !context.Quiet);

        string[] Columns(string id, string name, string state, string title, string uuid) =>
            (withTitle, withUuid) switch
            {
                (false, false) => [id, name, state],
                (true, false) => [id, name, state, title],
                (false, true) => [id, name, state, uuid],
                (true, true) => [id, name, state, title, uuid],
            };
    }

    private static void WritePlain(CommandContext context, IReadOnlyList<Domain> domains)
    {
        bool idOnly = context.Flag(Id) && !context.Flag(Uuid) && !context.Flag(Name);
        var parts = new List<string>();
        foreach (Domain domain in domains)
        {
            if (idOnly && domain.Id is null)
                continue;
            parts.Clear();
            if (context.Flag(Uuid))
                parts.Add(domain.Uuid.ToString());
            if (context.Flag(Id))
                parts.Add(DomainWords.Id(domain));
            if (context.Flag(Name))
                parts.Add(domain.Name);
            context.WriteLine(string.Join(' ', parts));
        }
    }

    private static void WriteJson(Utf8JsonWriter json, IReadOnlyList<Domain> domains, string[]? titles)
    {
        json.WriteObjects(domains.Select((domain, row) => (domain, titles?[row])), item =>
        {
            (Domain domain, string? known) = item;
            DomainJson.WriteIdentity(json, domain);
            if (known is { Length: > 0 } title)
                json.WriteString("title", title);
            json.WriteString("state", DomainWords.State(domain.State));
            json.WriteBoolean("persistent", domain.IsPersistent);
            if (domain.Autostart is { } autostart)
                json.WriteBoolean("autostart", autostart);
            if (domain.HasSnapshots is { } hasSnapshots)
                json.WriteBoolean("hasSnapshots", hasSnapshots);
            if (domain.Error is { } error)
                json.WriteString("error", error.Message);
        });
    }
}
