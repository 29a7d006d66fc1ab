using EsxVirt.Cli.Commands.DomainManagement;
using EsxVirt.Cli.Commands.DomainMonitoring;
using EsxVirt.Cli.Commands.Host;
using EsxVirt.Cli.Commands.Itself;
using EsxVirt.Cli.Commands.Simulation;
using EsxVirt.Cli.Commands.Snapshots;
using EsxVirt.Cli.Commands.StoragePools;
using EsxVirt.Cli.Commands.StorageVolumes;
using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Commands;

/// <summary>The command table: each command once, in the group and order of <c>virsh help</c>.</summary>
internal static class AllCommands
{
    public static CommandTable Create() => new(
    [
        new CommandGroup("Domain Management", "domain",
        [
            Autostart.Definition,
            Desc.Definition,
            Destroy.Definition,
            Domhostname.Definition,
            Domid.Definition,
            Domname.Definition,
            Domuuid.Definition,
            DomxmlFromNative.Definition,
            DomxmlToNative.Definition,
            Dumpxml.Definition,
            Memtune.Definition,
            Migrate.Definition,
            Reboot.Definition,
            Reset.Definition,
            Resume.Definition,
            Schedinfo.Definition,
            Setmem.Maximum,
            Setmem.Definition,
            Setvcpus.Definition,
            Shutdown.Definition,
            Start.Definition,
            Suspend.Definition,
            Vcpucount.Definition,
        ]),
        new CommandGroup("Domain Monitoring", "monitor",
        [
            Domblklist.Definition,
            Domifaddr.Definition,
            Domiflist.Definition,
            Dominfo.Definition,
            Domstate.Definition,
            List.Definition,
        ]),
        new CommandGroup("Host and Hypervisor", "host",
        [
            Capabilities.Definition,
            Freecell.Definition,
            Hostname.Definition,
            Nodeinfo.Definition,
            UriCommand.Definition,
            VersionCommand.Definition,
        ]),
        new CommandGroup("Snapshot", "snapshot",
        [
            SnapshotCreate.Definition,
            SnapshotCreateAs.Definition,
            SnapshotCurrent.Definition,
            SnapshotDelete.Definition,
            SnapshotDumpxml.Definition,
            SnapshotInfo.Definition,
            SnapshotList.Definition,
            SnapshotParent.Definition,
            SnapshotRevert.Definition,
        ]),
        new CommandGroup("Storage Pool", "pool",
        [
            FindStoragePoolSourcesAs.Definition,
            FindStoragePoolSources.Definition,
            PoolAutostart.Definition,
            PoolBuild.Definition,
            PoolCreateAs.Definition,
            PoolCreate.Definition,
            PoolDefineAs.Definition,
            PoolDefine.Definition,
            PoolDelete.Definition,
            PoolDestroy.Definition,
            PoolDumpxml.Definition,
            PoolEdit.Definition,
            PoolInfo.Definition,
            PoolList.Definition,
            PoolName.Definition,
            PoolRefresh.Definition,
            PoolStart.Definition,
            PoolUndefine.Definition,
            PoolUuid.Definition,
            PoolCapabilities.Definition,
        ]),
        new CommandGroup("Storage Volume", "volume",
        [
            VolDumpxml.Definition,
            VolInfo.Definition,
            VolKey.Definition,
            VolList.Definition,
            VolName.Definition,
            VolPath.Definition,
            VolPool.Definition,
        ]),
        new CommandGroup("Simulation", "simulation", [Simulate.Definition]),
        new CommandGroup("Virsh itself", "virsh",
        [
            Cd.Definition,
            Complete.Definition,
            Connect.Definition,
            Echo.Definition,
            Quit.Exit,
            Help.Definition,
            Pwd.Definition,
            Quit.Definition,
        ]),
    ]);
}
