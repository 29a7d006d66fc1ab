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

    /// <summary>False for all while autostart is switched off for the host.</summary>
    public bool Starts(ManagedObjectReference domain) => _isEnabled && _started.Contains(domain);
}
