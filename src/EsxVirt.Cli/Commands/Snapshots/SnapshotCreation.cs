using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary>What the two commands that make snapshots share.</summary>
internal static class SnapshotCreation
{
    public static readonly OptionDefinition NoMetadata =
        OptionDefinition.Flag("no-metadata", "take snapshot but create no metadata");

    private static readonly OptionDefinition Halt =
        OptionDefinition.Flag("halt", "halt domain after snapshot is created");

    /// <summary>Options that are a flag of libvirt; which of them a host knows is the library's decision.</summary>
    private static readonly (OptionDefinition Option, SnapshotCreateFlags Flag)[] Flags =
    [
        (NoMetadata, SnapshotCreateFlags.NoMetadata),
        (OptionDefinition.Flag("disk-only", "capture disk state but not vm state"), SnapshotCreateFlags.DiskOnly),
        (OptionDefinition.Flag("reuse-external", "reuse any existing external files"), (SnapshotCreateFlags)32),
        (OptionDefinition.Flag("quiesce", "quiesce guest's file systems"), SnapshotCreateFlags.Quiesce),
        (OptionDefinition.Flag("atomic", "require atomic operation"), (SnapshotCreateFlags)128),
        (OptionDefinition.Flag("live", "take a live snapshot"), (SnapshotCreateFlags)256),
        (OptionDefinition.Flag("validate", "validate the XML against the schema"), SnapshotCreateFlags.Validate),
    ];

    /// <summary>In the order of help.</summary>
    public static IEnumerable<OptionDefinition> Options =>
        [NoMetadata, Halt, .. Flags.Skip(1).Select(flag => flag.Option)];

    public static SnapshotCreateFlags ReadFlags(CommandContext context) =>
        context.Given(Flags).Aggregate(SnapshotCreateFlags.None, (all, flag) => all | flag);

    /// <summary>The domain, with what its change looks at.</summary>
    /// <exception cref="VirException">It is suspended and to be halted, which a host does not do.</exception>
    public static async Task<Domain> FindDomainAsync(CommandContext context)
    {
        Domain domain = await context
            .FindDomainAsync(CommonOptions.Domain, DomainData.Snapshots | DomainData.Pending).ConfigureAwait(false);
        return context.Flag(Halt) && domain.State == DomainState.Paused
            ? throw VirException.Create(VirErrorCode.OperationInvalid, "Domain is not powered on")
            : domain;
    }

    /// <summary>Waits for the snapshot, switches the domain off where that is wanted, and says what was made.</summary>
    public static async Task FinishAsync(CommandContext context, Domain domain, Task<string> creation, string? file)
    {
        string name = await creation.ConfigureAwait(false);
        if (context.Flag(Halt) && domain.State == DomainState.Running)
            await domain.DestroyAsync(cancellationToken: context.Cancellation).ConfigureAwait(false);
        if (context.Json)
            context.WriteValue("name", name);
        else if (!context.Quiet)
            context.Output.Write($"Domain snapshot {name} created" + (file is null ? "" : $" from '{file}'"));
    }
}
