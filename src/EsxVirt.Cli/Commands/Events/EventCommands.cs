using EsxVirt.Cli.Commands.Networks;
using EsxVirt.Cli.Commands.StoragePools;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Events;

/// <summary>The commands that know events, one for each kind of objects.</summary>
internal static class EventCommands
{
    private static readonly OptionDefinition DomainName =
        Argument("domain", "filter by domain name, id or uuid");
    private static readonly OptionDefinition NetworkName =
        Argument("network", "filter by network name or uuid");
    private static readonly OptionDefinition PoolName =
        Argument("pool", "filter by storage pool name or uuid");

    public static readonly CommandDefinition OfDomains =
        new EventCommand("event", "Domain", "virConnectDomainEventRegisterAny")
        {
            Filter = DomainName,
            Errors = VirErrorDomain.Domain,
            Find = context => context.FindDomainAsync(DomainName, DomainData.None),
            WaitsForAll = true,
            Events =
            [
                "lifecycle", "reboot", "rtc-change", "watchdog", "io-error", "graphics", "io-error-reason",
                "control-error", "block-job", "disk-change", "tray-change", "pm-wakeup", "pm-suspend", "balloon-change",
                "pm-suspend-disk", "device-removed", "block-job-2", "tunable", "agent-lifecycle", "device-added",
                "migration-iteration", "job-completed", "device-removal-failed", "metadata-change", "block-threshold",
                "memory-failure", "memory-device-size-change",
            ],
        }.ToDefinition();

    public static readonly CommandDefinition OfNetworks =
        new EventCommand("net-event", "Network", "virConnectNetworkEventRegisterAny")
        {
            Filter = NetworkName,
            Errors = VirErrorDomain.Network,
            Find = context => NetworkOptions.FindAsync(context, NetworkName, NetworkData.None, NetworkLookup.Any),
            Events = ["lifecycle", "metadata-change"],
        }.ToDefinition();

    public static readonly CommandDefinition OfPools =
        new EventCommand("pool-event", "Storage Pool", "virConnectStoragePoolEventRegisterAny")
        {
            Filter = PoolName,
            Errors = VirErrorDomain.Storage,
            Find = FindPoolAsync,
            Events = ["lifecycle", "refresh"],
        }.ToDefinition();

    public static readonly CommandDefinition OfNodeDevices =
        new EventCommand("nodedev-event", "Node Device", "virConnectNodeDeviceEventRegisterAny")
        {
            Filter = Argument("device", "filter by node device name"),
            Errors = VirErrorDomain.NodeDevice,
            Events = ["lifecycle", "update"],
        }.ToDefinition();

    public static readonly CommandDefinition OfSecrets =
        new EventCommand("secret-event", "Secret", "virConnectSecretEventRegisterAny")
        {
            Filter = Argument("secret", "filter by secret name or uuid"),
            Errors = VirErrorDomain.Secret,
            Events = ["lifecycle", "value-changed"],
        }.ToDefinition();

    private static OptionDefinition Argument(string name, string help) =>
        OptionDefinition.Text(name, help) with { AlsoPositional = true };

    private static async Task FindPoolAsync(CommandContext context)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        await PoolOptions.FindAsync(
            context.RequiredText(PoolName),
            text => connection.FindStoragePoolAsync(text, context.Cancellation)).ConfigureAwait(false);
    }
}
