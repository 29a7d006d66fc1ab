using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>setmem</c> and <c>setmaxmem</c>: the memory that a domain gets, and that it has.</summary>
internal static class Setmem
{
    private static readonly OptionDefinition Size = SizeOption("new memory size, as scaled integer (default KiB)");

    private static readonly OptionDefinition MaxSize =
        SizeOption("new maximum memory size, as scaled integer (default KiB)");

    public static readonly CommandDefinition Definition = new("setmem", "change memory allocation")
    {
        Description = "Change the current memory allocation in the guest domain.",
        Options = [CommonOptions.Domain, Size, AffectOptions.Config, AffectOptions.Live, AffectOptions.Current],
        Run = RunAsync,
    };

    public static readonly CommandDefinition Maximum = new("setmaxmem", "change maximum memory limit")
    {
        Description = "Change the maximum memory allocation limit in the guest domain.",
        Options = [CommonOptions.Domain, MaxSize, AffectOptions.Config, AffectOptions.Live, AffectOptions.Current],
        Run = RunMaximumAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        AffectOptions.Check(context);
        Domain domain = await context
            .FindDomainAsync(CommonOptions.Domain, DomainData.Pending | DomainData.Allocation).ConfigureAwait(false);
        await domain.SetMemoryAsync(Read(context, Size), cancellationToken: context.Cancellation).ConfigureAwait(false);
    }

    private static async Task RunMaximumAsync(CommandContext context)
    {
        AffectOptions.Check(context);
        const DomainData Data = DomainData.Pending | DomainData.Info | DomainData.Allocation | DomainData.HotPlug;
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, Data).ConfigureAwait(false);
        long size = Read(context, MaxSize);
        await CommandFailure.UnderAsync(
            "Unable to change MaxMemorySize",
            domain.SetMaxMemoryAsync(size, cancellationToken: context.Cancellation)).ConfigureAwait(false);
    }

    private static long Read(CommandContext context, OptionDefinition size)
    {
        string text = context.Arguments.First(size)!;
        return ScaledSize.TryParseKiB(text, out long kib, out VirException? reason)
            ? kib
            : throw new CommandFailure(
                $"Scaled numeric value '{text}' for <{size.Name}> option is malformed or out of range", reason);
    }

    private static OptionDefinition SizeOption(string help) =>
        OptionDefinition.Number("size", help) with { Positional = true, Required = true, HiddenAlias = "kilobytes" };
}
