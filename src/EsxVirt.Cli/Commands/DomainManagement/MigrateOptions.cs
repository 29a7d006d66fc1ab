using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Migration;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary>
/// The many options of <c>migrate</c>: virsh's, most of which are for other drivers, and <c>--datastore</c>.
/// </summary>
internal static class MigrateOptions
{
    public static readonly OptionDefinition Destination = OptionDefinition.Argument(
        "desturi",
        "connection URI of the destination host as seen from the client(normal migration) or source(p2p migration)");
    public static readonly OptionDefinition Live = OptionDefinition.Flag("live", "live migration");
    public static readonly OptionDefinition Offline = OptionDefinition.Flag("offline", "offline migration");
    public static readonly OptionDefinition PeerToPeer = OptionDefinition.Flag("p2p", "peer-2-peer migration");
    public static readonly OptionDefinition Direct = OptionDefinition.Flag("direct", "direct migration");
    public static readonly OptionDefinition CopyAll = OptionDefinition.Flag(
        "copy-storage-all", "migration with non-shared storage with full disk copy");
    public static readonly OptionDefinition CopyIncremental = OptionDefinition.Flag(
        "copy-storage-inc",
        "migration with non-shared storage with incremental copy (same base image shared between "
            + "source and destination)");
    public static readonly OptionDefinition CopySynchronously = OptionDefinition.Flag(
        "copy-storage-synchronous-writes",
        "force guest disk writes to be synchronously written to the destination to improve "
            + "storage migration convergence");
    public static readonly OptionDefinition Verbose =
        OptionDefinition.Flag("verbose", "display the progress of migration");
    public static readonly OptionDefinition MigrationUri =
        Also(OptionDefinition.Text("migrateuri", "migration URI, usually can be omitted"));
    public static readonly OptionDefinition Name =
        Also(OptionDefinition.Text("dname", "rename to new name during migration (if supported)"));
    public static readonly OptionDefinition Timeout = Also(OptionDefinition.Number(
        "timeout",
        "run action specified by --timeout-* option (suspend by default) if live migration "
            + "exceeds timeout (in seconds)"));
    public static readonly OptionDefinition TimeoutSuspend =
        OptionDefinition.Flag("timeout-suspend", "suspend the guest after timeout");
    public static readonly OptionDefinition TimeoutPostCopy =
        OptionDefinition.Flag("timeout-postcopy", "switch to post-copy after timeout");
    public static readonly OptionDefinition Xml =
        Also(OptionDefinition.Text("xml", "filename containing updated XML for the target"));
    public static readonly OptionDefinition PersistentXml =
        OptionDefinition.Text("persistent-xml", "filename containing updated persistent XML for the target");
    public static readonly OptionDefinition Bandwidth =
        OptionDefinition.Number("bandwidth", "migration bandwidth limit in MiB/s");
    public static readonly OptionDefinition Datastore = OptionDefinition.Text(
        "datastore", "datastore of the destination host that the disks go to (with --copy-storage-all)");

    private static readonly OptionDefinition Persistent = OptionDefinition.Flag(
        "persistent", "persist VM on destination");
    private static readonly OptionDefinition PostCopy = OptionDefinition.Flag(
        "postcopy", "enable post-copy migration; switch to it using migrate-postcopy command");
    private static readonly OptionDefinition PostCopyAfterPreCopy = OptionDefinition.Flag(
        "postcopy-after-precopy", "automatically switch to post-copy migration after one pass of pre-copy");
    private static readonly OptionDefinition PostCopyResume =
        OptionDefinition.Flag("postcopy-resume", "resume failed post-copy migration");
    private static readonly OptionDefinition Tls = OptionDefinition.Flag("tls", "use TLS for migration");
    private static readonly OptionDefinition TlsDestination = OptionDefinition.Text(
        "tls-destination", "override the destination host name used for TLS verification");

    private static readonly (OptionDefinition Option, MigrationFlags Flag)[] Flags =
    [
        (Live, MigrationFlags.Live),
        (Offline, MigrationFlags.Offline),
        (PeerToPeer, MigrationFlags.PeerToPeer),
        (OptionDefinition.Flag("tunnelled", "tunnelled migration") with { HiddenAlias = "tunneled" },
            MigrationFlags.Tunnelled),
        (Persistent, MigrationFlags.PersistDestination),
        (OptionDefinition.Flag("undefinesource", "undefine VM on source"), MigrationFlags.UndefineSource),
        (OptionDefinition.Flag("suspend", "do not restart the domain on the destination host"), MigrationFlags.Paused),
        (CopyAll, MigrationFlags.NonSharedDisk),
        (CopyIncremental, MigrationFlags.NonSharedIncremental),
        (CopySynchronously, MigrationFlags.NonSharedSynchronousWrites),
        (
            OptionDefinition.Flag(
                "change-protection", "prevent any configuration changes to domain until migration ends"),
            MigrationFlags.ChangeProtection),
        (OptionDefinition.Flag("unsafe", "force migration even if it may be unsafe"), MigrationFlags.Unsafe),
        (OptionDefinition.Flag("compressed", "compress repeated pages during live migration"),
            MigrationFlags.Compressed),
        (OptionDefinition.Flag("auto-converge", "force convergence during live migration"),
            MigrationFlags.AutoConverge),
        (
            OptionDefinition.Flag("rdma-pin-all", "pin all memory before starting RDMA live migration"),
            MigrationFlags.RdmaPinAll),
        (OptionDefinition.Flag("abort-on-error", "abort on soft errors during migration"), MigrationFlags.AbortOnError),
        (PostCopy, MigrationFlags.PostCopy),
        (PostCopyResume, MigrationFlags.PostCopyResume),
        (
            OptionDefinition.Flag("zerocopy", "use zero-copy mechanism for migrating memory pages"),
            MigrationFlags.ZeroCopy),
        (Tls, MigrationFlags.Tls),
        (OptionDefinition.Flag("parallel", "enable parallel migration"), MigrationFlags.Parallel),
    ];

    // What libvirt hands on as parameters that this driver does not know.
    private static readonly OptionDefinition[] Others =
    [
        Also(OptionDefinition.Text("graphicsuri", "graphics URI to be used for seamless graphics migration")),
        Also(OptionDefinition.Text(
            "listen-address", "listen address that destination should bind to for incoming migration")),
        Also(OptionDefinition.Text("migrate-disks", "comma separated list of disks to be migrated")),
        OptionDefinition.Text(
            "migrate-disks-detect-zeroes",
            "comma separated list of disks to be migrated with zero detection enabled"),
        Also(OptionDefinition.Number("disks-port", "port to use by target server for incoming disks migration")),
        OptionDefinition.Text("disks-uri", "URI to use for disks migration (overrides --disks-port)"),
        OptionDefinition.Text("comp-methods", "comma separated list of compression methods to be used"),
        OptionDefinition.Number("comp-mt-level", "compress level for multithread compression"),
        OptionDefinition.Number("comp-mt-threads", "number of compression threads for multithread compression"),
        OptionDefinition.Number("comp-mt-dthreads", "number of decompression threads for multithread compression"),
        OptionDefinition.Number("comp-xbzrle-cache", "page cache size for xbzrle compression"),
        OptionDefinition.Number("auto-converge-initial", "initial CPU throttling rate for auto-convergence"),
        OptionDefinition.Number("auto-converge-increment", "CPU throttling rate increment for auto-convergence"),
        OptionDefinition.Number("postcopy-bandwidth", "post-copy migration bandwidth limit in MiB/s"),
        OptionDefinition.Number("parallel-connections", "number of connections for parallel migration"),
        TlsDestination,
        OptionDefinition.Number("comp-zlib-level", "compress level for zlib compression"),
        OptionDefinition.Number("comp-zstd-level", "compress level for zstd compression"),
        OptionDefinition.Number(
            "available-switchover-bandwidth",
            "bandwidth (in MiB/s) available for the final phase of migration"),
    ];

    /// <summary>All of them in virsh's order.</summary>
    public static IReadOnlyList<OptionDefinition> All { get; } =
    [
        CommonOptions.Domain, Destination,
        .. Named(
            "live", "offline", "p2p", "direct", "tunnelled", "persistent", "undefinesource",
            "suspend", "copy-storage-all", "copy-storage-inc", "copy-storage-synchronous-writes", "change-protection",
            "unsafe", "verbose", "compressed", "auto-converge", "rdma-pin-all", "abort-on-error", "postcopy",
            "postcopy-after-precopy", "postcopy-resume", "zerocopy", "migrateuri", "graphicsuri", "listen-address",
            "dname", "timeout", "timeout-suspend", "timeout-postcopy", "xml", "migrate-disks",
            "migrate-disks-detect-zeroes", "disks-port", "disks-uri", "comp-methods", "comp-mt-level",
            "comp-mt-threads", "comp-mt-dthreads", "comp-xbzrle-cache", "auto-converge-initial",
            "auto-converge-increment", "persistent-xml", "tls", "postcopy-bandwidth", "parallel",
            "parallel-connections", "bandwidth", "tls-destination", "comp-zlib-level", "comp-zstd-level",
            "available-switchover-bandwidth", "datastore"),
    ];

    /// <summary>What goes together and what does not, before anybody is asked.</summary>
    /// <exception cref="CommandFailure">In virsh's words.</exception>
    public static void CheckTogether(CommandContext context)
    {
        context.Exclusive(Live, Offline);
        context.Exclusive(TimeoutSuspend, TimeoutPostCopy);
        context.Exclusive(CopyAll, CopyIncremental);
        Require(context, PostCopyAfterPreCopy, PostCopy);
        Require(context, PostCopyResume, PostCopy);
        Require(context, TimeoutPostCopy, PostCopy);
        Require(context, PersistentXml, Persistent);
        Require(context, TlsDestination, Tls);
        Require(context, Datastore, CopyAll);
        if (context.Flag(CopySynchronously) && !context.Flag(CopyAll) && !context.Flag(CopyIncremental))
        {
            throw new CommandFailure(
                "'--copy-storage-synchronous-writes' requires one of '--copy-storage-all', 'copy-storage-inc'");
        }
    }

    public static MigrationFlags ReadFlags(CommandContext context) =>
        context.Given(Flags).Aggregate(MigrationFlags.None, (all, flag) => all | flag);

    /// <summary>Names of the parameters for other drivers that were given, their values checked.</summary>
    public static IReadOnlyList<string> ReadOthers(CommandContext context)
    {
        var names = new List<string>();
        foreach (OptionDefinition option in Others.Where(context.Flag))
        {
            _ = option.Kind == OptionKind.Number ? context.Number(option)?.ToString() : context.Text(option);
            names.Add(option.Name);
        }
        return names;
    }

    private static IEnumerable<OptionDefinition> Named(params IEnumerable<string> names)
    {
        Dictionary<string, OptionDefinition> byName = new[]
            {
                Direct, Verbose, PostCopyAfterPreCopy, MigrationUri, Name, Timeout, TimeoutSuspend,
                TimeoutPostCopy, Xml, PersistentXml, Bandwidth, Datastore,
            }
            .Concat(Others)
            .Concat(Flags.Select(pair => pair.Option))
            .ToDictionary(option => option.Name);
        return names.Select(name => byName[name]);
    }

    private static void Require(CommandContext context, OptionDefinition option, OptionDefinition needed)
    {
        if (context.Flag(option) && !context.Flag(needed))
            throw new CommandFailure($"Option --{needed.Name} is required by option --{option.Name}");
    }

    private static OptionDefinition Also(OptionDefinition option) => option with { AlsoPositional = true };
}
