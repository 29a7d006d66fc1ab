using Xunit;

namespace EsxVirt.Cli.Tests.BadInput;

/// <summary>Options that do not go together, in virsh's words.</summary>
public sealed class ExclusiveOptionTests
{
    /// <summary>Commands, and which of their options exclude each other, in the order of virsh's messages.</summary>
    private static readonly (string Command, string Pairs)[] Exclusive =
    [
        ("setmem test 64M", "current/live current/config"),
        ("setmaxmem test 64M", "current/live current/config"),
        ("setvcpus test 1", "current/live current/config guest/config"),
        ("vcpucount test", "live/config active/maximum guest/config"),
        ("vcpucount test --active", "current/live current/config"),
        ("memtune test --min-guarantee 1", "current/live current/config"),
        ("schedinfo test --set shares=1", "current/live current/config"),
        ("desc test", "current/live current/config"),
        ("undefine db/primary", "nvram/keep-nvram tpm/keep-tpm"),
        ("migrate test esx://x/", "live/offline copy-storage-all/copy-storage-inc"),
        ("migrate test esx://x/ --timeout 1", "timeout-suspend/timeout-postcopy"),
        ("list", "table/name table/id"),
        ("snapshot-list test", "tree/name parent/roots parent/tree roots/tree roots/current tree/id tree/size name/id"),
        ("snapshot-edit test base", "rename/clone"),
    ];

    public static TheoryData<string, string> Options => new(
        from row in Exclusive
        from pair in row.Pairs.Split(' ')
        let names = pair.Split('/')
        select (
            $"{row.Command} --{names[0]} --{names[1]}",
            $"Options --{names[0]} and --{names[1]} are mutually exclusive"))
    {
        { "domxml-to-native vmware-vmx --domain a --xml x.xml", "Options --domain and --xml are mutually exclusive" },
        { "snapshot-list test --roots --from base", "Options --roots and --from are mutually exclusive" },
        { "snapshot-list test --from base --current", "--from and --current are mutually exclusive" },
        { "snapshot-list test --tree --external", "--external and --tree are mutually exclusive" },
        { "snapshot-list test --descendants", "--descendants requires either --from or --current" },
        { "snapshot-current test --name base", "Options --name and --snapshotname are mutually exclusive" },
        { "snapshot-info test base --current", "--snapshotname and --current are mutually exclusive" },
        { "snapshot-parent test base --current", "--snapshotname and --current are mutually exclusive" },
        { "snapshot-revert test base --current", "--snapshotname and --current are mutually exclusive" },
        { "snapshot-delete test base --current", "--snapshotname and --current are mutually exclusive" },
        { "snapshot-revert test", "--snapshotname or --current is required" },
        {
            "snapshot-revert test base --running --paused",
            "Failed to revert snapshot base|Flags 'VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING' and "
                + "'VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED' are mutually exclusive"
        },
        {
            "snapshot-delete test base --children --children-only",
            "Failed to delete snapshot base|Flags 'VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN' and "
                + "'VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY' are mutually exclusive"
        },
        {
            "snapshot-create test --current",
            "Flag 'VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE' is required by flag 'VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT'"
        },
        { "setvcpus test 1 --maximum", "Option --config is required by option --maximum" },
        { "schedinfo test --live --config", "cannot query both live and config at once" },
        { "undefine db/primary --storage x --remove-all-storage", "Specified both --storage and --remove-all-storage" },
        {
            "undefine db/primary --wipe-storage",
            "'--wipe-storage' requires '--storage <string>' or '--remove-all-storage'"
        },
        {
            "undefine db/primary --delete-snapshots",
            "Option --remove-all-storage is required by option --delete-storage-volume-snapshots"
        },
        { "migrate test esx://x/ --offline --timeout 3", "migrate: Unexpected timeout for offline migration" },
        { "migrate test esx://x/ --timeout-suspend", "migrate: Unexpected --timeout-* option without --timeout" },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public Task Are_refused(string command, string errors) => Refusal.AssertAsync(command, errors);
}
