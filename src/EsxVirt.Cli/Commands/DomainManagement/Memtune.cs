using System.Globalization;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>memtune</c>: a domain's share of the host's memory.</summary>
internal static class Memtune
{
    // libvirt's VIR_DOMAIN_MEMORY_PARAM_UNLIMITED, which a negative number means.
    private const long Unlimited = (1L << 53) - 1;

    private static readonly OptionDefinition HardLimit = Number("hard-limit", "Max memory");
    private static readonly OptionDefinition SoftLimit = Number("soft-limit", "Memory during contention");
    private static readonly OptionDefinition SwapHardLimit = Number("swap-hard-limit", "Max memory plus swap");
    private static readonly OptionDefinition MinGuarantee = Number("min-guarantee", "Min guaranteed memory");

    public static readonly CommandDefinition Definition = new("memtune", "Get or set memory parameters")
    {
        Description =
            "Get or set the current memory parameters for a guest domain.\n"
            + "To get the memory parameters use following command: \n\nvirsh # memtune <domain>",
        Options =
        [
            CommonOptions.Domain, HardLimit, SoftLimit, SwapHardLimit, MinGuarantee, AffectOptions.Config,
            AffectOptions.Live, AffectOptions.Current, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        AffectOptions.Check(context);
        Domain domain = await context
            .FindDomainAsync(CommonOptions.Domain, DomainData.Pending | DomainData.Allocation | DomainData.Info)
            .ConfigureAwait(false);
        List<(OptionDefinition Option, long KiB)> wanted = Read(context);
        if (wanted.Count > 0)
        {
            await CommandFailure.UnderAsync("Unable to change memory parameters", SetAsync(context, domain, wanted))
                .ConfigureAwait(false);
        }
        else
        {
            await ShowAsync(context, domain).ConfigureAwait(false);
        }
    }

    private static async Task SetAsync(
        CommandContext context, Domain domain, List<(OptionDefinition Option, long KiB)> wanted)
    {
        foreach ((OptionDefinition option, _) in wanted.Where(row => row.Option != MinGuarantee))
        {
            throw VirException.Create(
                VirErrorCode.ArgumentUnsupported, $"parameter '{option.Name.Replace('-', '_')}' not supported");
        }
        await domain.SetMemoryParametersAsync(
            new MemoryParameters(wanted[0].KiB), cancellationToken: context.Cancellation).ConfigureAwait(false);
    }

    private static async Task ShowAsync(CommandContext context, Domain domain)
    {
        MemoryParameters parameters = await CommandFailure.UnderAsync(
            "Unable to get memory parameters", domain.GetMemoryParametersAsync(context.Cancellation))
            .ConfigureAwait(false);
        if (context.Json)
        {
            context.WriteJsonObject(json =>
            {
                if (parameters.MinGuarantee is { } guarantee)
                    json.WriteNumber("minGuaranteeKiB", guarantee);
            });
            return;
        }

        TypedParameters.WriteLine(context, "min_guarantee", parameters.MinGuarantee);
    }

    private static List<(OptionDefinition Option, long KiB)> Read(CommandContext context)
    {
        var wanted = new List<(OptionDefinition, long)>();
        foreach (OptionDefinition option in new[] { HardLimit, SoftLimit, SwapHardLimit, MinGuarantee })
        {
            if (context.Arguments.First(option) is { } text)
                wanted.Add((option, ReadKiB(option, text)));
        }
        return wanted;
    }

    private static long ReadKiB(OptionDefinition option, string text)
    {
        if (text.AsSpan().TrimStart() is ['-', .. { Length: > 0 } digits]
            && ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return Unlimited;
        return ScaledSize.TryParseKiB(text, out long kib, out VirException? reason)
            ? kib
            : throw new CommandFailure($"Unable to parse integer parameter {option.Name}", reason);
    }

    private static OptionDefinition Number(string name, string help) =>
        OptionDefinition.Number(name, $"{help}, as scaled integer (default KiB)") with { AlsoPositional = true };
}
