using System.Text;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Migration;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>migrate</c>: moves a domain to another host of its vCenter, and beyond libvirt its disks too.</summary>
internal static class Migrate
{
    public static readonly CommandDefinition Definition = new("migrate", "migrate domain to another host")
    {
        Description = "Migrate domain to another host.  Add --live for live migration.",
        Options = [.. MigrateOptions.All],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        MigrateOptions.CheckTogether(context);
        Domain domain = await context
            .FindDomainAsync(CommonOptions.Domain, DomainData.Pending | DomainData.Placement).ConfigureAwait(false);
        CheckTimeout(context);
        string destination = context.RequiredText(MigrateOptions.Destination);
        MigrationOptions options = await ReadAsync(context).ConfigureAwait(false);
        RefuseBySource(context);

        await using Connection target = await context.Session
            .OpenOtherAsync(destination, context.Cancellation).ConfigureAwait(false);
        // As in virsh, it is told only where that is asked for.
        context.Errors.Tasks.Label = null;
        ProgressLine? progress = context.Flag(MigrateOptions.Verbose)
            ? new ProgressLine(context.Surroundings.Error, "Migration")
            : null;
        try
        {
            await domain.MigrateAsync(target, options, new ChangeOptions { Progress = progress }, context.Cancellation)
                .ConfigureAwait(false);
            progress?.Finish();
        }
        finally
        {
            progress?.Close();
        }
    }

    /// <summary>What virsh asks of the source alone, without a connection to the destination.</summary>
    private static void RefuseBySource(CommandContext context)
    {
        string? way = context.Flag(MigrateOptions.PeerToPeer)
            ? "p2p" : context.Flag(MigrateOptions.Direct) ? "direct" : null;
        if (way is not null)
        {
            throw VirException.Create(
                VirErrorCode.ArgumentUnsupported, VirErrorDomain.None,
                $"{way} migration is not supported by the source host");
        }
    }

    /// <summary>
    /// virsh suspends a guest whose memory changes too fast to be copied; a vCenter slows it down by itself.
    /// </summary>
    private static void CheckTimeout(CommandContext context)
    {
        bool action = context.Flag(MigrateOptions.TimeoutSuspend) || context.Flag(MigrateOptions.TimeoutPostCopy);
        if (context.Number(MigrateOptions.Timeout) is not { } seconds)
        {
            if (action)
                throw new CommandFailure("migrate: Unexpected --timeout-* option without --timeout");
            return;
        }
        if (seconds < 0)
        {
            throw new CommandFailure(
                $"Numeric value '{seconds}' for <{MigrateOptions.Timeout.Name}> option is malformed or out of range");
        }
        if (seconds > 0 && !context.Flag(MigrateOptions.Live))
            throw new CommandFailure("migrate: Unexpected timeout for offline migration");
    }

    private static async Task<MigrationOptions> ReadAsync(CommandContext context)
    {
        string? uri = context.Text(MigrateOptions.MigrationUri);
        string? name = context.Text(MigrateOptions.Name);
        List<string> others = [.. MigrateOptions.ReadOthers(context)];
        string? xml = await ReadFileAsync(context, MigrateOptions.Xml).ConfigureAwait(false);
        if (await ReadFileAsync(context, MigrateOptions.PersistentXml).ConfigureAwait(false) is not null)
            others.Add(MigrateOptions.PersistentXml.Name);
        _ = context.Number(MigrateOptions.Bandwidth);
        return new MigrationOptions
        {
            Flags = MigrateOptions.ReadFlags(context),
            MigrationUri = uri,
            DestinationName = name,
            DestinationXml = xml,
            OtherParameters = others,
            Datastore = context.Text(MigrateOptions.Datastore),
        };
    }

    private static async Task<string?> ReadFileAsync(CommandContext context, OptionDefinition option)
    {
        if (context.Text(option) is not { } file)
            return null;
        byte[] content = await CommandFailure.UnderAsync(
            $"cannot read file '{file}'", context.Surroundings.Files.ReadAsync(file, context.Cancellation))
            .ConfigureAwait(false);
        return Encoding.UTF8.GetString(content);
    }
}
