using System.Globalization;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>shutdown</c>: asks a guest to shut down, and beyond virsh waits for it.</summary>
internal static class Shutdown
{
    /// <summary>The patience of <c>--destroy-after</c> that names none.</summary>
    private const int UsualSeconds = 60;

    private static readonly OptionDefinition Wait =
        OptionDefinition.FlagOrNumber("wait", "wait until it is shut off, at most that many seconds");
    private static readonly OptionDefinition DestroyAfter = OptionDefinition.FlagOrNumber(
        "destroy-after",
        "destroy it when it is not shut off after that many seconds (default: those of --wait, or 60)");

    public static readonly CommandDefinition Definition = new("shutdown", "gracefully shutdown a domain")
    {
        Description = "Run shutdown in the target domain.",
        Options = [CommonOptions.Domain, ShutdownMode.Option, Wait, DestroyAfter],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        GuestShutdownModes modes = ShutdownMode.Read(context, ", or");
        int? wait = Seconds(context, Wait);
        int? destroyAfter = Seconds(context, DestroyAfter);
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, DomainData.Pending).ConfigureAwait(false);
        await CommandFailure.UnderAsync(
            $"Failed to shutdown domain '{domain.Name}'",
            domain.ShutdownAsync(modes, context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Domain '{domain.Name}' is being shutdown");
        if (context.Flag(DestroyAfter))
            await WaitAsync(context, domain, destroyAfter ?? wait ?? UsualSeconds).ConfigureAwait(false);
        else if (context.Flag(Wait))
            await WaitAsync(context, domain, wait).ConfigureAwait(false);
    }

    private static async Task WaitAsync(CommandContext context, Domain domain, int? seconds)
    {
        string failure = $"Failed to shutdown domain '{domain.Name}'";
        TimeSpan? timeout = seconds is { } number ? TimeSpan.FromSeconds(number) : null;
        if (await CommandFailure.UnderAsync(failure, domain.WaitUntilShutOffAsync(timeout, context.Cancellation))
            .ConfigureAwait(false))
        {
            context.WriteDone($"Domain '{domain.Name}' is shut off");
            return;
        }
        if (!context.Flag(DestroyAfter))
        {
            throw new CommandFailure(failure, VirException.Create(
                VirErrorCode.OperationTimeout,
                $"the guest has not shut down within {seconds?.ToString(CultureInfo.InvariantCulture)} seconds"));
        }
        try
        {
            await Destroy.DestroyAsync(context, domain, DomainDestroyFlags.None).ConfigureAwait(false);
        }
        catch (CommandFailure e) when (e.Reason?.Code == VirErrorCode.OperationInvalid)
        {
            // It may have come to its end in the very last moment.
            if (await domain.IsActiveAsync(context.Cancellation).ConfigureAwait(false))
                throw;
            context.WriteDone($"Domain '{domain.Name}' is shut off");
        }
    }

    /// <summary>The number, if one was named; it must not be negative.</summary>
    private static int? Seconds(CommandContext context, OptionDefinition option)
    {
        if (context.Arguments.First(option) is null or "")
            return null;
        return context.Number(option) is >= 0 and var seconds
            ? seconds
            : throw new CommandFailure(
                $"Numeric value '{context.Text(option)}' for <{option.Name}> option is malformed or out of range");
    }
}
