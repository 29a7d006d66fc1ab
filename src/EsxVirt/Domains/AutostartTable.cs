using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>Which machines a host starts by itself, as its autostart manager says.</summary>
internal sealed class AutostartTable(RetrievedObject manager)
{
    /// <summary>What to read of the manager.</summary>
    public static readonly string[] Paths = ["config.defaults", "config.powerInfo"];

    private readonly bool _isEnabled = manager.Get<AutoStartDefaults>("config.defaults")?.Enabled == true;

    private readonly HashSet<ManagedObjectReference> _started =
    [
        .. manager.GetList<AutoStartPowerInfo>("config.powerInfo")
            .Where(info => info.StartAction.Equals("powerOn", StringComparison.OrdinalIgnoreCase))
            .Select(info => info.Key),
    ];

    private readonly IReadOnlyList<AutoStartPowerInfo> _entries =
        manager.GetList<AutoStartPowerInfo>("config.powerInfo");

    /// <summary>False for all while autostart is switched off for the host.</summary>
    public bool Starts(ManagedObjectReference domain) => _isEnabled && _started.Contains(domain);

    /// <summary>
    /// What to send so that one domain is started by the host, or no longer. Autostart of the host itself is switched
    /// on with the first domain, unless that would concern others.
    /// </summary>
    /// <exception cref="VirException">OPERATION_INVALID.</exception>
    public HostAutoStartManagerConfig Change(ManagedObjectReference domain, bool enabled)
    {
        bool switchOn = enabled && !_isEnabled;
        if (switchOn && _entries.Any(entry => entry.Key != domain))
        {
            throw VirException.Create(
                VirErrorCode.OperationInvalid,
                "Cannot enable general autostart option without affecting other domains");
        }
        return new HostAutoStartManagerConfig
        {
            Defaults = switchOn ? new AutoStartDefaults { Enabled = true } : null,
            PowerInfo =
            [
                new AutoStartPowerInfo
                {
                    Key = domain,
                    StartOrder = -1,
                    StartDelay = -1,
                    WaitForHeartbeat = AutoStartWaitHeartbeatSetting.SystemDefault,
                    StartAction = enabled ? "powerOn" : "none",
                    StopDelay = -1,
                    StopAction = "none",
                },
            ],
        };
    }
}
