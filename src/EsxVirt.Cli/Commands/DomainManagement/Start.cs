using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>start</c>: switches a domain on.</summary>
internal static class Start
{
    private static readonly OptionDefinition Domain = CommonOptions.DomainArgument("name of the inactive domain");
    private static readonly OptionDefinition Console = OptionDefinition.Flag(
        "console", "attach to console after creation");
    private static readonly OptionDefinition Paused = OptionDefinition.Flag(
        "paused", "leave the guest paused after creation");
    private static readonly OptionDefinition AutoDestroy =
        OptionDefinition.Flag("autodestroy", "automatically destroy the guest when virsh disconnects");
    private static readonly OptionDefinition BypassCache =
        OptionDefinition.Flag("bypass-cache", "avoid file system cache when loading");
    private static readonly OptionDefinition ForceBoot =
        OptionDefinition.Flag("force-boot", "force fresh boot by discarding any managed save");
    private static readonly OptionDefinition PassFds =
        OptionDefinition.Text("pass-fds", "pass file descriptors N,M,... to the guest") with { AlsoPositional = true };
    private static readonly OptionDefinition ResetNvram =
        OptionDefinition.Flag("reset-nvram", "re-initialize NVRAM from its pristine template");

    public static readonly CommandDefinition Definition = new("start", "start a (previously defined) inactive domain")
    {
        Description =
            "Start a domain, either from the last managedsave\nstate, or via a fresh boot if no managedsave state\n"
                + "is present.",
        Options = [Domain, Console, Paused, AutoDestroy, BypassCache, ForceBoot, PassFds, ResetNvram],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await context
            .FindDomainAsync(Domain, DomainData.Pending, DomainLookup.Uuid | DomainLookup.Name).ConfigureAwait(false);
        if (domain.Id is not null)
            throw new CommandFailure("Domain is already active");
        await CommandFailure.UnderAsync($"Failed to start domain '{domain.Name}'", StartAsync(context, domain))
            .ConfigureAwait(false);
        context.WriteDone($"Domain '{domain.Name}' started");
    }

    private static async Task StartAsync(CommandContext context, Domain domain)
    {
        if (context.Text(PassFds) is not null)
            throw VirException.Create(VirErrorCode.NoSupport, "virDomainCreateWithFiles");
        DomainStartFlags flags = ReadFlags(context);
        Task start = flags == DomainStartFlags.None
            ? domain.StartAsync(cancellationToken: context.Cancellation)
            : domain.StartAsync(flags, cancellationToken: context.Cancellation);
        await start.ConfigureAwait(false);
    }

    /// <summary>A console wants the first output too, so that the domain is started paused for it.</summary>
    private static DomainStartFlags ReadFlags(CommandContext context) =>
        (context.Flag(Paused) || context.Flag(Console) ? DomainStartFlags.Paused : 0)
        | (context.Flag(AutoDestroy) ? DomainStartFlags.AutoDestroy : 0)
        | (context.Flag(BypassCache) ? DomainStartFlags.BypassCache : 0)
        | (context.Flag(ForceBoot) ? DomainStartFlags.ForceBoot : 0)
        | (context.Flag(ResetNvram) ? DomainStartFlags.ResetNvram : 0);
}
