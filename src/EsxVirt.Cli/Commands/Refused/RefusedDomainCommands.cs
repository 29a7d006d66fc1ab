using EsxVirt.Cli.Grammar;
using EsxVirt.Libvirt.Errors;
using static EsxVirt.Cli.Commands.Refused.RefusedCall;
using static EsxVirt.Cli.Commands.Refused.RefusedCommand;

namespace EsxVirt.Cli.Commands.Refused;

/// <summary>Changes of domains that these hosts do not offer, or only in other ways.</summary>
internal static class RefusedDomainCommands
{
    public static IEnumerable<CommandDefinition> All => Rows.Select(row => row.ToDefinition(VirErrorDomain.Domain));

    private static IReadOnlyList<RefusedCommand> Rows =>
    [
        new(
            "attach-device <domain> <file> [--persistent] [--config] [--live] [--current]",
            "attach device from an XML file",
            Change("virDomainAttachDevice", "Failed to attach device from {file}")) { Reads = "file" },
        new(
            "attach-disk <domain> <source> <target> [--targetbus <string>] [--driver <string>] "
            + "[--subdriver <string>] [--iothread <string>] [--cache <string>] [--io <string>] [--type "
            + "<string>] [--mode <string>] [--sourcetype <string>] [--serial <string>] [--wwn <string>] "
            + "[--alias <string>] [--rawio] [--address <string>] [--multifunction] [--print-xml] "
            + "[--source-protocol <string>] [--source-host-name <string>] [--source-host-transport <string>] "
            + "[--source-host-socket <string>] [--persistent] [--config] [--live] [--current]",
            "attach disk device",
            Change("virDomainAttachDevice", "Failed to attach disk")),
        new(
            "attach-interface <domain> <type> <source> [--target <string>] [--mac <string>] [--script "
            + "<string>] [--model <string>] [--alias <string>] [--inbound <string>] [--outbound <string>] "
            + "[--persistent] [--config] [--live] [--current] [--print-xml] [--managed] [--source-mode "
            + "<string>]",
            "attach network interface",
            Change("virDomainAttachDevice", "Failed to attach interface")),
        new(
            "blkdeviotune <domain> <device> [--total-bytes-sec <number>] [--read-bytes-sec <number>] "
            + "[--write-bytes-sec <number>] [--total-iops-sec <number>] [--read-iops-sec <number>] "
            + "[--write-iops-sec <number>] [--total-bytes-sec-max <number>] [--read-bytes-sec-max <number>] "
            + "[--write-bytes-sec-max <number>] [--total-iops-sec-max <number>] [--read-iops-sec-max "
            + "<number>] [--write-iops-sec-max <number>] [--size-iops-sec <number>] [--group-name <string>] "
            + "[--total-bytes-sec-max-length <number>] [--read-bytes-sec-max-length <number>] "
            + "[--write-bytes-sec-max-length <number>] [--total-iops-sec-max-length <number>] "
            + "[--read-iops-sec-max-length <number>] [--write-iops-sec-max-length <number>] [--config] "
            + "[--live] [--current]",
            "Set or query a block device I/O tuning parameters.",
            Query("virDomainGetBlockIoTune", "Unable to get number of block I/O throttle parameters"),
            WithAny(Change("virDomainSetBlockIoTune", "Unable to change block I/O throttle"))),
        new(
            "blkiotune <domain> [--weight <number>] [--device-weights <string>] [--device-read-iops-sec "
            + "<string>] [--device-write-iops-sec <string>] [--device-read-bytes-sec <string>] "
            + "[--device-write-bytes-sec <string>] [--config] [--live] [--current]",
            "Get or set blkio parameters",
            Query("virDomainGetBlkioParameters", "Unable to get number of blkio parameters"),
            WithAny(Change("virDomainSetBlkioParameters", "Unable to change blkio parameters"))),
        new(
            "blockcommit <domain> <path> [--bandwidth <number>] [--base <string>] [--shallow] [--top "
            + "<string>] [--active] [--delete] [--wait] [--verbose] [--timeout <number>] [--pivot] "
            + "[--keep-overlay] [--async] [--keep-relative] [--bytes]",
            "Start a block commit operation.",
            Change("virDomainBlockCommit")),
        new(
            "blockcopy <domain> <path> [--dest <string>] [--bandwidth <number>] [--shallow] "
            + "[--reuse-external] [--blockdev] [--wait] [--verbose] [--timeout <number>] [--pivot] "
            + "[--finish] [--async] [--xml <string>] [--format <string>] [--granularity <number>] "
            + "[--buf-size <number>] [--bytes] [--transient-job] [--synchronous-writes] [--print-xml]",
            "Start a block copy operation.",
            Change("virDomainBlockRebase"),
            With(["xml"], Change("virDomainBlockCopy"))),
        new(
            "blockjob <domain> <path> [--abort] [--async] [--pivot] [--info] [--bytes] [--raw] "
            + "[--bandwidth <number>]",
            "Manage active block operations",
            Query("virDomainGetBlockJobInfo"),
            With(["abort", "async", "pivot"], Change("virDomainBlockJobAbort")),
            With(["bandwidth"], Change("virDomainBlockJobSetSpeed"))),
        new(
            "blockpull <domain> <path> [--bandwidth <number>] [--base <string>] [--wait] [--verbose] "
            + "[--timeout <number>] [--async] [--keep-relative] [--bytes]",
            "Populate a disk from its backing image.",
            Change("virDomainBlockPull")),
        new(
            "blockresize <domain> <path> <size>",
            "Resize block device of domain.",
            Change("virDomainBlockResize", "Failed to resize block device '{path}'")),
        new(
            "change-media <domain> <path> [--source <string>] [--eject] [--insert] [--update] [--current] "
            + "[--live] [--config] [--force] [--print-xml] [--block]",
            "Change media of CD or floppy drive",
            Change("virDomainUpdateDeviceFlags", "Failed to complete action update on media"),
            With(["eject"], Change("virDomainUpdateDeviceFlags", "Failed to complete action eject on media")),
            With(["insert"], Change("virDomainUpdateDeviceFlags", "Failed to complete action insert on media"))),
        new(
            "cpu-stats <domain> [--total] [--start <number>] [--count <number>]",
            "show domain cpu statistics",
            Query("virDomainGetCPUStats", "Failed to retrieve CPU statistics for domain '{domain}'")),
        new(
            "detach-device <domain> <file> [--persistent] [--config] [--live] [--current]",
            "detach device from an XML file",
            Change("virDomainDetachDevice", "Failed to detach device from {file}")) { Reads = "file" },
        new(
            "detach-device-alias <domain> <alias> [--config] [--live] [--current]",
            "detach device from an alias",
            Change("virDomainDetachDeviceAlias", "Failed to detach device with alias {alias}")),
        new(
            "detach-disk <domain> <target> [--persistent] [--config] [--live] [--current] [--print-xml]",
            "detach disk device",
            Change("virDomainDetachDevice", "Failed to detach disk")),
        new(
            "detach-interface <domain> <type> [--mac <string>] [--persistent] [--config] [--live] "
            + "[--current] [--print-xml]",
            "detach network interface",
            Change("virDomainDetachDevice", "Failed to detach interface")),
        new(
            "domfsfreeze <domain> [<mountpoint>]...",
            "Freeze domain's mounted filesystems.",
            Change("virDomainFSFreeze", "Unable to freeze filesystems")),
        new(
            "domfsthaw <domain> [<mountpoint>]...",
            "Thaw domain's mounted filesystems.",
            Change("virDomainFSThaw", "Unable to thaw filesystems")),
        new(
            "domfsinfo <domain>",
            "Get information of domain's mounted filesystems.",
            Change("virDomainGetFSInfo", "Unable to get filesystem information")),
        new(
            "domfstrim <domain> [--minimum <number>] [--mountpoint <string>]",
            "Invoke fstrim on domain's mounted filesystems.",
            Change("virDomainFSTrim", "Unable to invoke fstrim")),
        new(
            "domif-setlink <domain> <interface> <state> [--config] [--print-xml]",
            "set link state of a virtual interface",
            Change("virDomainUpdateDeviceFlags", "Failed to update interface link state")),
        new(
            "domiftune <domain> <interface> [--inbound <string>] [--outbound <string>] [--config] [--live] "
            + "[--current]",
            "get/set parameters of a virtual interface",
            Query("virDomainGetInterfaceParameters", "Unable to get number of interface parameters"),
            With(
                ["inbound", "outbound"],
                Change("virDomainSetInterfaceParameters", "Unable to set interface parameters"))),
        new("domjobabort <domain> [--postcopy]", "abort active domain job", Change("virDomainAbortJob")),
        new(
            "domjobinfo <domain> [--completed] [--keep-completed] [--anystats] [--rawstats]",
            "domain job information",
            Query("virDomainGetJobInfo")),
        new(
            "domlaunchsecinfo <domain>",
            "Get domain launch security info",
            Change("virDomainGetLaunchSecurityInfo", "Unable to get launch security parameters")),
        new(
            "domsetlaunchsecstate <domain> [--secrethdr <string>] [--secret <string>] [--set-address <number>]",
            "Set domain launch security state",
            Change("virDomainSetLaunchSecurityState", "Unable to set launch security state")),
        new(
            "dompmsuspend <domain> <target> [--duration <number>]",
            "suspend a domain gracefully using power management functions",
            Change("virDomainPMSuspendForDuration", "Domain '{domain}' could not be suspended")),
        new(
            "dompmwakeup <domain>",
            "wakeup a domain from pmsuspended state",
            Change("virDomainPMWakeup", "Domain '{domain}' could not be woken up")),
        new(
            "dump <domain> <file> [--live] [--crash] [--bypass-cache] [--reset] [--verbose] "
            + "[--memory-only] [--format <string>]",
            "dump the core of a domain to a file for analysis",
            Change("virDomainCoreDump", "Failed to core dump domain '{domain}' to {file}")),
        new(
            "get-user-sshkeys <domain> <user>",
            "list authorized SSH keys for given user (via agent)",
            Change("virDomainAuthorizedSSHKeysGet")),
        new("inject-nmi <domain>", "Inject NMI to the guest", Change("virDomainInjectNMI")),
        new(
            "iothreadinfo <domain> [--config] [--live] [--current]",
            "view domain IOThreads",
            Query("virDomainGetIOThreadInfo", "Unable to get domain IOThreads information")),
        new(
            "iothreadpin <domain> <iothread> <cpulist> [--config] [--live] [--current]",
            "control domain IOThread affinity",
            Change("virDomainPinIOThread")),
        new(
            "iothreadadd <domain> <id> [--config] [--live] [--current]",
            "add an IOThread to the guest domain",
            Change("virDomainAddIOThread")),
        new(
            "iothreadset <domain> <id> [--poll-max-ns <number>] [--poll-grow <number>] [--poll-shrink "
            + "<number>] [--thread-pool-min <number>] [--thread-pool-max <number>] [--config] [--live] "
            + "[--current]",
            "modifies an existing IOThread of the guest domain",
            Change("virDomainSetIOThreadParams")),
        new(
            "iothreaddel <domain> <id> [--config] [--live] [--current]",
            "delete an IOThread from the guest domain",
            Change("virDomainDelIOThread")),
        new(
            "send-key <domain> [--codeset <string>] [--holdtime <number>] <keycode>...",
            "Send keycodes to the guest",
            Change("virDomainSendKey")),
        new(
            "send-process-signal <domain> <pid> <signame>",
            "Send signals to processes",
            Change("virDomainSendProcessSignal")),
        new(
            "lxc-enter-namespace <domain> [--noseclabel] <cmd>...",
            "LXC Guest Enter Namespace",
            Change("virDomainLxcOpenNamespace")),
        new(
            "managedsave <domain> [--bypass-cache] [--running] [--paused] [--verbose]",
            "managed save of a domain state",
            Change("virDomainManagedSave", "Failed to save domain '{domain}' state")),
        new(
            "managedsave-edit <domain> [--running] [--paused]",
            "edit XML for a domain's managed save state file",
            Query("virDomainManagedSaveGetXMLDesc")),
        new(
            "managedsave-dumpxml <domain> [--security-info] [--xpath <string>] [--wrap]",
            "Domain information of managed save state file in XML",
            Query("virDomainManagedSaveGetXMLDesc")),
        new(
            "managedsave-define <domain> <xml> [--running] [--paused]",
            "redefine the XML for a domain's managed save state file",
            Change("virDomainManagedSaveDefineXML", "Failed to update {domain} XML configuration")) { Reads = "xml" },
        new(
            "perf <domain> [--enable <string>] [--disable <string>] [--config] [--live] [--current]",
            "Get or set perf event",
            Query("virDomainGetPerfEvents", "Unable to get perf events"),
            With(["enable", "disable"], Change("virDomainSetPerfEvents", "Unable to enable/disable perf events"))),
        new(
            "metadata <domain> <uri> [--live] [--config] [--current] [--edit] [--key <string>] [--set "
            + "<string>] [--remove]",
            "show or set domain's custom XML metadata",
            Query("virDomainGetMetadata"),
            With(["edit", "set", "remove"], Change("virDomainSetMetadata"))),
        new(
            "migrate-setmaxdowntime <domain> <downtime>",
            "set maximum tolerable downtime",
            Change("virDomainMigrateSetMaxDowntime")),
        new(
            "migrate-getmaxdowntime <domain>",
            "get maximum tolerable downtime",
            Query("virDomainMigrateGetMaxDowntime")),
        new(
            "migrate-compcache <domain> [--size <number>]",
            "get/set compression cache size",
            Query("virDomainMigrateGetCompressionCache"),
            With(["size"], Change("virDomainMigrateSetCompressionCache"))),
        new(
            "migrate-setspeed <domain> <bandwidth> [--postcopy]",
            "Set the maximum migration bandwidth",
            Change("virDomainMigrateSetMaxSpeed")),
        new(
            "migrate-getspeed <domain> [--postcopy]",
            "Get the maximum migration bandwidth",
            Change("virDomainMigrateGetMaxSpeed")),
        new(
            "migrate-postcopy <domain>",
            "Switch running migration from pre-copy to post-copy",
            Change("virDomainMigrateStartPostCopy")),
        new(
            "numatune <domain> [--mode <string>] [--nodeset <string>] [--config] [--live] [--current]",
            "Get or set numa parameters",
            Query("virDomainGetNumaParameters", "Unable to get number of memory parameters"),
            With(["mode", "nodeset"], Change("virDomainSetNumaParameters", "Unable to change numa parameters"))),
        new("qemu-attach <pid>", "QEMU Attach", Change("virDomainQemuAttach", "Failed to attach to pid {pid}")),
        new(
            "qemu-monitor-command <domain> [--hmp] [--pretty] [--return-value] [--pass-fds <string>] <cmd>...",
            "QEMU Monitor Command",
            Change("virDomainQemuMonitorCommand")),
        new(
            "qemu-monitor-event [--domain <string>] [--event <string>] [--pretty] [--loop] [--timeout "
            + "<number>] [--regex] [--no-case] [--timestamp]",
            "QEMU Monitor Events",
            Change("virConnectDomainQemuMonitorEventRegister")),
        new(
            "qemu-agent-command <domain> [--timeout <number>] [--async] [--block] [--pretty] <cmd>...",
            "QEMU Guest Agent Command",
            Change("virDomainQemuAgentCommand")),
        new(
            "guest-agent-timeout <domain> [--timeout <number>]",
            "Set the guest agent timeout",
            Change("virDomainAgentSetResponseTimeout")),
        new(
            "restore <file> [--bypass-cache] [--xml <string>] [--running] [--paused] [--reset-nvram]",
            "restore a domain from a saved state in a file",
            Change("virDomainRestore", "Failed to restore domain from {file}")),
        new(
            "save <domain> <file> [--bypass-cache] [--xml <string>] [--running] [--paused] [--verbose]",
            "save a domain state to a file",
            Change("virDomainSave", "Failed to save domain '{domain}' to {file}")),
        new(
            "save-image-define <file> <xml> [--running] [--paused]",
            "redefine the XML for a domain's saved state file",
            Change("virDomainSaveImageDefineXML", "Failed to update {file}")) { Reads = "xml" },
        new(
            "save-image-dumpxml <file> [--security-info] [--xpath <string>] [--wrap]",
            "saved state domain information in XML",
            Change("virDomainSaveImageGetXMLDesc")),
        new(
            "save-image-edit <file> [--running] [--paused]",
            "edit XML for a domain's saved state file",
            Change("virDomainSaveImageGetXMLDesc")),
        new(
            "set-lifecycle-action <domain> <type> <action> [--config] [--live] [--current]",
            "change lifecycle actions",
            Change("virDomainSetLifecycleAction", "Unable to change lifecycle action.")),
        new(
            "set-user-sshkeys <domain> <user> [--file <string>] [--reset] [--remove]",
            "manipulate authorized SSH keys file for given user (via agent)",
            Change("virDomainAuthorizedSSHKeysSet")),
        new(
            "set-user-password <domain> <user> <password> [--encrypted]",
            "set the user password inside the domain",
            Change("virDomainSetUserPassword")),
        new("ttyconsole <domain>", "tty console", Line("The domain has no console with a terminal")),
        new(
            "update-device <domain> <file> [--persistent] [--config] [--live] [--current] [--force]",
            "update device from an XML file",
            Change("virDomainUpdateDeviceFlags", "Failed to update device from {file}")) { Reads = "file" },
        new(
            "update-memory-device <domain> [--config] [--live] [--current] [--print-xml] [--alias "
            + "<string>] [--node <number>] [--requested-size <number>]",
            "update memory device of a domain",
            Line("no memory device found")),
        new("vcpuinfo <domain> [--pretty]", "detailed domain vcpu information", Query("virDomainGetVcpus")),
        new(
            "vcpupin <domain> [--vcpu <number>] [--cpulist <string>] [--config] [--live] [--current]",
            "control or query domain vcpu affinity",
            Query("virDomainGetVcpuPinInfo"),
            With(["cpulist"], Change("virDomainPinVcpu"))),
        new(
            "emulatorpin <domain> [--cpulist <string>] [--config] [--live] [--current]",
            "control or query domain emulator affinity",
            Query("virDomainGetEmulatorPinInfo"),
            With(["cpulist"], Change("virDomainPinEmulator"))),
        new(
            "guestvcpus <domain> [--cpulist <string>] [--enable] [--disable]",
            "query or modify state of vcpu in the guest (via agent)",
            Change("virDomainGetGuestVcpus"),
            With(["cpulist", "enable", "disable"], Change("virDomainSetGuestVcpus"))),
        new(
            "setvcpu <domain> <vcpulist> [--enable] [--disable] [--config] [--live] [--current]",
            "attach/detach vcpu or groups of threads",
            Change("virDomainSetVcpu")),
        new(
            "domblkthreshold <domain> <dev> <threshold>",
            "set the threshold for block-threshold event for a given block device or it's backing chain element",
            Change("virDomainSetBlockThreshold")),
        new(
            "guestinfo <domain> [--user] [--os] [--timezone] [--hostname] [--filesystem] [--disk] [--interface]",
            "query information about the guest (via agent)",
            Change("virDomainGetGuestInfo")),
        new(
            "domdirtyrate-calc <domain> [--seconds <number>] [--mode <string>]",
            "Calculate a vm's memory dirty rate",
            Change("virDomainStartDirtyRateCalc")),
        new(
            "dom-fd-associate <domain> <name> <pass-fds> [--seclabel-writable] [--seclabel-restore]",
            "associate a FD with a domain",
            Change("virDomainFDAssociate")),
        new(
            "domdisplay-reload <domain> [--type <string>]",
            "Reload domain's graphics display certificates",
            Change("virDomainGraphicsReload")),
        new(
            "domthrottlegroupset <domain> <group-name> [--total-bytes-sec <number>] [--read-bytes-sec <number>] "
            + "[--write-bytes-sec <number>] [--total-iops-sec <number>] [--read-iops-sec <number>] "
            + "[--write-iops-sec <number>] [--total-bytes-sec-max <number>] [--read-bytes-sec-max <number>] "
            + "[--write-bytes-sec-max <number>] [--total-iops-sec-max <number>] [--read-iops-sec-max <number>] "
            + "[--write-iops-sec-max <number>] [--size-iops-sec <number>] [--total-bytes-sec-max-length <number>] "
            + "[--read-bytes-sec-max-length <number>] [--write-bytes-sec-max-length <number>] "
            + "[--total-iops-sec-max-length <number>] [--read-iops-sec-max-length <number>] "
            + "[--write-iops-sec-max-length <number>] [--config] [--live] [--current]",
            "Add or update a throttle group",
            Change("virDomainSetThrottleGroup")),
        new(
            "domthrottlegroupdel <domain> <group-name> [--config] [--live] [--current]",
            "Delete a throttle group",
            Change("virDomainDelThrottleGroup")),
        new(
            "domthrottlegroupinfo <domain> <group-name> [--config] [--live] [--current]",
            "Get a throttle group",
            Query("virDomainGetThrottleGroup")),
        new(
            "domthrottlegrouplist <domain> [--inactive]",
            "List throttle groups",
            Query("virDomainGetThrottleGroup")),
    ];
}
