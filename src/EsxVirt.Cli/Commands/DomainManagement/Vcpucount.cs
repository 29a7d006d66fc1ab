using System.Globalization;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>vcpucount</c>: how many virtual processors a domain has, and how many it could have.</summary>
internal static class Vcpucount
{
    private static readonly OptionDefinition Maximum = OptionDefinition.Flag("maximum", "get maximum count of vcpus");
    private static readonly OptionDefinition Active =
        OptionDefinition.Flag("active", "get number of currently active vcpus");
    private static readonly OptionDefinition Live = OptionDefinition.Flag("live", "get value from running domain");
    private static readonly OptionDefinition Config =
        OptionDefinition.Flag("config", "get value to be used on next boot");
    private static readonly OptionDefinition Current =
        OptionDefinition.Flag("current", "get value according to current domain state");
    private static readonly OptionDefinition Guest =
        OptionDefinition.Flag("guest", "retrieve vcpu count from the guest instead of the hypervisor");

    public static readonly CommandDefinition Definition = new("vcpucount", "domain vcpu counts")
    {
        Description = "Returns the number of virtual CPUs used by the domain.",
        Options = [CommonOptions.Domain, Maximum, Active, Live, Config, Current, Guest, CommonOptions.Output],
        Run = RunAsync,
    };

    /// <summary>One of the four numbers: its words in the table and its name in JSON.</summary>
    private sealed record Count(string What, string When, string JsonName, VcpuOptions Options);

    private static readonly Count[] Counts =
    [
        new("maximum", "config", "maximumConfig", VcpuOptions.Maximum | VcpuOptions.Config),
        new("maximum", "live", "maximumLive", VcpuOptions.Maximum | VcpuOptions.Live),
        new("current", "config", "currentConfig", VcpuOptions.Config),
        new("current", "live", "currentLive", VcpuOptions.Live),
    ];

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(Live, Config);
        // Alone, it once meant the opposite of --maximum; older scripts write it beside --live.
        if (context.Flag(Maximum) || context.Flag(Active))
        {
            context.Exclusive(Current, Live);
            context.Exclusive(Current, Config);
        }
        context.Exclusive(Active, Maximum);
        context.Exclusive(Guest, Config);
        Domain domain =
            await context.FindDomainAsync(CommonOptions.Domain, DomainData.Info).ConfigureAwait(false);
        if (context.Flag(Guest))
        {
            const uint GuestBit = 8;
            throw new CommandFailure(
                "Failed to retrieve vCPU count from the guest",
                VirException.UnsupportedFlags(GuestBit, "esxDomainGetVcpusFlags"));
        }

        if (new[] { Maximum, Active, Live, Config, Current }.Any(context.Flag))
            await WriteOneAsync(context, domain).ConfigureAwait(false);
        else
            await WriteAllAsync(context, domain).ConfigureAwait(false);
    }

    private static async Task WriteOneAsync(CommandContext context, Domain domain)
    {
        VcpuOptions options =
            (context.Flag(Maximum) ? VcpuOptions.Maximum : 0)
            | (context.Flag(Live) ? VcpuOptions.Live : 0)
            | (context.Flag(Config) ? VcpuOptions.Config : 0);
        int count = await domain.GetVcpuCountAsync(options, context.Cancellation).ConfigureAwait(false);
        if (context.Json)
        {
            context.WriteJsonObject(json =>
            {
                json.WriteNumber("count", count);
            });
        }
        else
        {
            context.WriteLine(count.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Live numbers only of a domain that is not shut off.</summary>
    private static async Task WriteAllAsync(CommandContext context, Domain domain)
    {
        var known = new List<(Count Count, int Value)>();
        foreach (Count count in Counts)
        {
            if (domain.Id is null && count.Options.HasFlag(VcpuOptions.Live))
                continue;
            int value = await domain.GetVcpuCountAsync(count.Options, context.Cancellation).ConfigureAwait(false);
            if (value > 0)
                known.Add((count, value));
        }

        if (context.Json)
        {
            context.WriteJsonObject(json =>
            {
                foreach ((Count count, int value) in known)
                    json.WriteNumber(count.JsonName, value);
            });
            return;
        }

        foreach ((Count count, int value) in known)
            context.WriteLine($"{count.What,-12} {count.When,-12} {value,3}");
    }
}
