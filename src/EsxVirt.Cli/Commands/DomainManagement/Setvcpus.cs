using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>setvcpus</c>: how many virtual processors a domain has.</summary>
internal static class Setvcpus
{
    private static readonly OptionDefinition Count =
        OptionDefinition.Number("count", "number of virtual CPUs") with { Positional = true, Required = true };

    private static readonly OptionDefinition Maximum = OptionDefinition.Flag(
        "maximum", "set maximum limit on next boot");
    private static readonly OptionDefinition Guest = OptionDefinition.Flag("guest", "modify cpu state in the guest");

    private static readonly OptionDefinition HotPluggable =
        OptionDefinition.Flag("hotpluggable", "make added vcpus hot(un)pluggable");

    public static readonly CommandDefinition Definition = new("setvcpus", "change number of virtual CPUs")
    {
        Description = "Change the number of virtual CPUs in the guest domain.",
        Options =
        [
            CommonOptions.Domain, Count, Maximum, AffectOptions.Config, AffectOptions.Live,
            AffectOptions.Current, Guest, HotPluggable,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        AffectOptions.Check(context);
        context.Exclusive(Guest, AffectOptions.Config);
        if (context.Flag(Maximum) && !context.Flag(AffectOptions.Config))
            throw new CommandFailure($"Option --{AffectOptions.Config.Name} is required by option --{Maximum.Name}");
        const DomainData Data = DomainData.Pending | DomainData.Info | DomainData.HotPlug;
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, Data).ConfigureAwait(false);
        int count = context.Number(Count)!.Value;
        if (count < 0)
            throw new CommandFailure($"Numeric value '{count}' for <{Count.Name}> option is malformed or out of range");
        if (count == 0)
            throw new CommandFailure("Can't set 0 processors for a VM");
        await domain.SetVcpusAsync(
            count, Options(context), cancellationToken: context.Cancellation).ConfigureAwait(false);
    }

    /// <summary>The bits of libvirt; the library refuses those that are the guest's.</summary>
    private static VcpuOptions Options(CommandContext context) =>
        (context.Flag(AffectOptions.Live) ? VcpuOptions.Live : 0)
        | (context.Flag(AffectOptions.Config) ? VcpuOptions.Config : 0)
        | (context.Flag(Maximum) ? VcpuOptions.Maximum : 0)
        | (context.Flag(Guest) ? (VcpuOptions)8 : 0)
        | (context.Flag(HotPluggable) ? (VcpuOptions)16 : 0);
}
