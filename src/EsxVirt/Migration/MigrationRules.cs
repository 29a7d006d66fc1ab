using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Migration;

/// <summary>What libvirt refuses of a migration before any server is asked, in its words and in the order in which it
/// looks.</summary>
internal static class MigrationRules
{
    private const string Api = "virDomainMigrate3";

    private const MigrationFlags Harmless =
        MigrationFlags.Live | MigrationFlags.PersistDestination | MigrationFlags.UndefineSource | MigrationFlags.Paused;

    // libvirt looks at these at the source only.
    private const MigrationFlags OfSource = MigrationFlags.AbortOnError | MigrationFlags.AutoConverge;

    /// <exception cref="VirException">ARGUMENT_UNSUPPORTED or INVALID_ARG.</exception>
    public static void CheckOptions(MigrationOptions options)
    {
        MigrationFlags flags = options.Flags;
        if (flags.HasFlag(MigrationFlags.PeerToPeer))
            throw Unsupported("p2p migration is not supported by the source host");
        if (flags.HasFlag(MigrationFlags.Tunnelled))
        {
            throw VirException.Verbatim(
                VirErrorCode.InvalidArgument, VirErrorDomain.None,
                "cannot perform tunnelled migration without using peer2peer flag");
        }
        if (flags.HasFlag(MigrationFlags.Offline))
            throw Unsupported("offline migration is not supported by the source host");
        if (flags.HasFlag(MigrationFlags.ChangeProtection))
            throw Unsupported("cannot enforce change protection");
        if (options.OtherParameters.Count > 0)
        {
            throw Unsupported(
                "Migration APIs with extensible parameters are not supported but extended parameters were passed");
        }
        if (options.DestinationXml is not null)
            throw Unsupported("Unable to change target guest XML during migration");
        MigrationFlags known = Harmless | (options.Datastore is null ? 0 : MigrationFlags.NonSharedDisk);
        Refuse(flags & ~known & ~OfSource, "esxDomainMigratePrepare");
        Refuse(flags & OfSource, "esxDomainMigratePerform");
        if (options.DestinationName is not null)
            throw VirException.Create(VirErrorCode.InvalidArgument, "Renaming domains on migration not supported");
        if (options.Datastore is not null && !flags.HasFlag(MigrationFlags.NonSharedDisk))
        {
            throw VirException.Create(
                VirErrorCode.InvalidArgument, "a datastore is only for a migration that moves the disks too");
        }
    }

    /// <summary>The vCenter of both sides.</summary>
    /// <exception cref="VirException">NO_SUPPORT where there is none; INVALID_ARG where there are two.</exception>
    public static async Task<VCenterLink> RequireVCenterAsync(
        DomainReader source, DomainReader destination, CancellationToken cancellationToken)
    {
        VCenterLink from = source.VCenter ?? throw WithoutVCenter("source");
        VCenterLink to = destination.VCenter ?? throw WithoutVCenter("destination");
        return await IsSameAsync(from, to, cancellationToken).ConfigureAwait(false)
            ? from
            : throw VirException.Create(
                VirErrorCode.InvalidArgument, "Migration source and destination have to refer to the same vCenter");
    }

    /// <summary>A machine that runs needs a host that vMotion works with.</summary>
    /// <exception cref="VirException">NO_SUPPORT.</exception>
    public static void RequireVMotion(HostPlace? place)
    {
        if (place is { SupportsVMotion: false })
        {
            throw VirException.Create(
                VirErrorCode.NoSupport, $"{Api}: host '{place.HostName}' does not support vMotion");
        }
    }

    /// <summary>By the id that a vCenter gives itself, where it has one: its addresses may be many.</summary>
    private static async Task<bool> IsSameAsync(
        VCenterLink from, VCenterLink to, CancellationToken cancellationToken) =>
        (from.Session.Client.Content.About.InstanceUuid,
            to.Session.Client.Content.About.InstanceUuid) is ({ } one, { } other)
            ? string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
            : await HostNames.AreSameAsync(from.Address, to.Address, cancellationToken).ConfigureAwait(false);

    private static void Refuse(MigrationFlags flags, string function)
    {
        if (flags != 0)
            throw VirException.UnsupportedFlags((uint)flags, function);
    }

    private static VirException WithoutVCenter(string side) => VirException.Create(
        VirErrorCode.NoSupport,
        $"{Api}: migration is not possible without a vCenter; the {side} has to be a vpx:// URI, "
            + "or one with vcenter=HOST "
        + "or vcenter=*");

    private static VirException Unsupported(string text) => VirException.Create(VirErrorCode.ArgumentUnsupported, text);
}
