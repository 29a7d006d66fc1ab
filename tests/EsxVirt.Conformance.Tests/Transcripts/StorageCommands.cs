namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>The commands on storage that are compared with virsh's; <c>@</c> stands for the argument.</summary>
internal static class StorageCommands
{
    public static IReadOnlyList<string> OfConnection { get; } =
    [
        "pool-list",
        "pool-list --all",
        "pool-list --all --details",
        "pool-list --details",
        "pool-list --name",
        "pool-list --uuid",
        "pool-list --uuid --name",
        "pool-list --inactive",
        "pool-list --all --persistent",
        "pool-list --all --transient",
        "pool-list --all --autostart",
        "pool-list --all --no-autostart",
        "pool-list --type dir",
        "pool-list --type bogus",
        "pool-info nosuch",
        "pool-uuid nosuch",
        "pool-name 00000000-0000-0000-0000-000000000001",
        "pool-name nosuch",
        "pool-capabilities",
        "pool-create-as x dir --print-xml",
        "pool-define-as x netfs --print-xml --source-host h --source-path /p --target /t --source-format nfs",
        "pool-define-as x dir",
        "find-storage-pool-sources dir",
        "find-storage-pool-sources-as dir",
        "vol-list nosuch",
        "vol-info nosuch",
        "vol-info nosuch nosuch",
        "vol-dumpxml '[nosuch] x'",
        "vol-key /vmfs/nosuch",
        "vol-pool nosuch",
    ];

    public static IReadOnlyList<string> OfPool { get; } =
    [
        "pool-info @",
        "pool-info @ --bytes",
        "pool-dumpxml @",
        "pool-dumpxml @ --inactive",
        "pool-dumpxml @ --xpath //source",
        "pool-uuid @",
        "pool-name @",
        "pool-refresh @",
        "pool-autostart @",
        "pool-autostart @ --disable",
        "pool-start @",
        "pool-start @ --build",
        "pool-destroy @",
        "pool-build @",
        "pool-delete @",
        "pool-undefine @",
        "vol-list @",
        "vol-list @ --details",
        "vol-info nosuch @",
        "vol-info nosuch/nosuch.vmdk @",
    ];

    public static IReadOnlyList<string> OfVolume { get; } =
    [
        "vol-info @ POOL",
        "vol-info @ POOL --bytes",
        "vol-info @ --pool POOL",
        "vol-dumpxml @ POOL",
        "vol-dumpxml @ POOL --xpath //format",
        "vol-key @ POOL",
        "vol-path @ POOL",
    ];

    public static IReadOnlyList<string> OfPath { get; } =
    [
        "vol-info @",
        "vol-dumpxml @",
        "vol-key @",
        "vol-path @",
        "vol-name @",
        "vol-pool @",
        "vol-pool @ --uuid",
    ];
}
