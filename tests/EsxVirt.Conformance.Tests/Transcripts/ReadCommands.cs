namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>The commands that are compared with virsh's, each in the forms that virsh 9.0 knows.</summary>
internal static class ReadCommands
{
    /// <summary>Commands on the connection.</summary>
    public static IReadOnlyList<string> OfConnection { get; } =
    [
        "hostname",
        "nodeinfo",
        "version",
        "capabilities",
        "freecell",
        "list",
        "list --all",
        "list --inactive",
        "list --all --name",
        "list --all --uuid",
        "list --name",
        "list --id",
        "list --all --id --name",
        "list --all --uuid --name",
        "list --all --title",
        "list --all --managed-save",
        "list --all --state-running",
        "list --all --state-paused",
        "list --all --state-shutoff",
        "list --all --state-other",
        "list --state-shutoff",
        "list --all --persistent",
        "list --all --transient",
        "list --all --with-snapshot",
        "list --all --without-snapshot",
        "list --all --with-snapshot --without-snapshot",
        "list --all --autostart",
        "list --all --no-autostart",
        "list --all --with-managed-save",
        "list --all --without-managed-save",
        "list --all --state-paused --autostart",
        "domid nosuch",
        "dominfo nosuch",
        "domstate 999999",
        "dumpxml 00000000-0000-0000-0000-000000000001",
    ];

    /// <summary>Commands on one domain; <c>@</c> stands for its argument.</summary>
    public static IReadOnlyList<string> OfDomain { get; } =
    [
        "dominfo @",
        "domstate @",
        "domstate @ --reason",
        "domid @",
        "domuuid @",
        "domname @",
        "dumpxml @",
        "dumpxml @ --inactive",
        "dumpxml @ --security-info",
        "domblklist @",
        "domblklist @ --details",
        "domiflist @",
        "vcpucount @",
        "vcpucount @ --maximum",
        "vcpucount @ --maximum --live",
        "vcpucount @ --active --live",
        "schedinfo @",
        "memtune @",
        "domhostname @",
        "domifaddr @ --source agent",
        "domifaddr @",
        "domxml-to-native vmware-vmx --domain @",
    ];
}
