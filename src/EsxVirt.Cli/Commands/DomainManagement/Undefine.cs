using System.Text.Json;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>undefine</c>: takes a domain out of the inventory; with <c>--remove-all-storage</c> its files go
/// too.</summary>
internal static class Undefine
{
    private static readonly OptionDefinition ManagedSave =
        OptionDefinition.Flag("managed-save", "remove domain managed state file");
    private static readonly OptionDefinition Storage =
        new("storage", OptionKind.Text, "remove associated storage volumes (comma separated list of "
            + "targets or source paths) (see domblklist)")
        {
            AlsoPositional = true,
        };
    private static readonly OptionDefinition RemoveAllStorage =
        OptionDefinition.Flag("remove-all-storage", "remove all associated storage volumes (use with caution)");
    private static readonly OptionDefinition DeleteVolumeSnapshots =
        new("delete-storage-volume-snapshots", OptionKind.Flag,
            "delete snapshots associated with volume(s), requires --remove-all-storage (must be "
                + "supported by storage driver)")
        {
            HiddenAlias = "delete-snapshots",
        };
    private static readonly OptionDefinition WipeStorage =
        OptionDefinition.Flag("wipe-storage", "wipe data on the removed volumes");
    private static readonly OptionDefinition SnapshotsMetadata =
        OptionDefinition.Flag("snapshots-metadata", "remove all domain snapshot metadata (vm must be inactive)");
    private static readonly OptionDefinition CheckpointsMetadata =
        OptionDefinition.Flag("checkpoints-metadata", "remove all domain checkpoint metadata (vm must be inactive)");
    private static readonly OptionDefinition Nvram = OptionDefinition.Flag("nvram", "remove nvram file");
    private static readonly OptionDefinition KeepNvram = OptionDefinition.Flag("keep-nvram", "keep nvram file");
    private static readonly OptionDefinition Tpm = OptionDefinition.Flag("tpm", "remove TPM state");
    private static readonly OptionDefinition KeepTpm = OptionDefinition.Flag("keep-tpm", "keep TPM state");

    public static readonly CommandDefinition Definition = new("undefine", "undefine a domain")
    {
        Description = "Undefine an inactive domain, or convert persistent to transient.",
        Options =
        [
            CommonOptions.Domain, ManagedSave, Storage, RemoveAllStorage, DeleteVolumeSnapshots, WipeStorage,
            SnapshotsMetadata, CheckpointsMetadata, Nvram, KeepNvram, Tpm, KeepTpm, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        if (context.Flag(DeleteVolumeSnapshots) && !context.Flag(RemoveAllStorage))
        {
            throw new CommandFailure(
                $"Option --{RemoveAllStorage.Name} is required by option --{DeleteVolumeSnapshots.Name}");
        }
        context.Exclusive(Nvram, KeepNvram);
        context.Exclusive(Tpm, KeepTpm);
        bool withStorage = context.Flag(Storage) || context.Flag(RemoveAllStorage);
        if (context.Flag(WipeStorage) && !withStorage)
        {
            throw new CommandFailure(
                $"'--{WipeStorage.Name}' requires '--{Storage.Name} <string>' or '--{RemoveAllStorage.Name}'");
        }
        DomainData data = DomainData.Pending | (context.Flag(RemoveAllStorage) ? DomainData.Files : DomainData.None);
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, data).ConfigureAwait(false);
        if (withStorage && domain.State != Libvirt.Model.DomainState.Shutoff)
            throw new CommandFailure("Storage volume deletion is supported only on stopped domains");
        if (context.Flag(Storage) && context.Flag(RemoveAllStorage))
            throw new CommandFailure($"Specified both --{Storage.Name} and --{RemoveAllStorage.Name}");

        string failure = $"Failed to undefine domain '{domain.Name}'";
        RefuseStorageOptions(context, failure);
        DomainUndefineFlags flags = Flags(context);
        IReadOnlyList<DomainFile> files = [];
        if (flags == DomainUndefineFlags.Files)
        {
            // Nobody shall read that files are being removed, and then that they may not be.
            if ((await context.ConnectAsync().ConfigureAwait(false)).IsReadOnly)
                throw new CommandFailure(failure, VirException.ReadOnly("virDomainUndefineFlags"));
            files = await CommandFailure.UnderAsync(
                failure, domain.GetFilesAsync(context.Cancellation)).ConfigureAwait(false);
            foreach (DomainFile file in files)
                context.WriteDone($"Removing {file.Path}");
            context.Output.Flush();
        }
        await CommandFailure.UnderAsync(failure, domain.UndefineAsync(flags, cancellationToken: context.Cancellation))
            .ConfigureAwait(false);
        context.WriteDone($"Domain '{domain.Name}' has been undefined");
        if (context.Json && files.Count > 0)
            context.WriteJsonObject(json => Write(json, files));
    }

    /// <summary>What a server that deletes a machine with its files cannot leave out or do besides.</summary>
    private static void RefuseStorageOptions(CommandContext context, string failure)
    {
        foreach (OptionDefinition option in new[] { Storage, DeleteVolumeSnapshots, WipeStorage })
        {
            if (context.Flag(option))
            {
                throw new CommandFailure(failure, VirException.Create(
                    VirErrorCode.OperationUnsupported,
                    $"--{option.Name}: the host removes a domain's files together or not at all "
                        + $"(--{RemoveAllStorage.Name})"));
            }
        }
    }

    /// <summary>
    /// As virsh, forgets what there is nothing of: hosts have no managed save, and libvirt keeps no data on their
    /// snapshots and has no checkpoints of them. What shall be kept is kept, unless all files go.
    /// </summary>
    private static DomainUndefineFlags Flags(CommandContext context)
    {
        DomainUndefineFlags flags = (context.Flag(Nvram) ? DomainUndefineFlags.Nvram : 0)
            | (context.Flag(Tpm) ? DomainUndefineFlags.Tpm : 0);
        return context.Flag(RemoveAllStorage)
            ? flags | DomainUndefineFlags.Files
                | (context.Flag(KeepNvram) ? DomainUndefineFlags.KeepNvram : 0)
                | (context.Flag(KeepTpm) ? DomainUndefineFlags.KeepTpm : 0)
            : flags;
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<DomainFile> files)
    {
        json.WriteStartArray("removed");
        foreach (DomainFile file in files)
            json.WriteStringValue(file.Path);
        json.WriteEndArray();
    }
}
