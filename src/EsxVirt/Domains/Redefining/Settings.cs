using EsxVirt.Libvirt.Conversion;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Redefining;

/// <summary>
/// Entries of a machine's VMX that the API has no members of their own for (<c>extraConfig</c>), and what shall become
/// of them.
/// </summary>
internal sealed class Settings(RetrievedObject machine)
{
    /// <summary>What has to be read of the machine.</summary>
    public const string Path = "config.extraConfig";

    private readonly Dictionary<string, string> _now = machine.GetList<OptionValue>(Path)
        .Where(option => option.Value is not null)
        .GroupBy(option => option.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => $"{group.First().Value}", StringComparer.OrdinalIgnoreCase);

    /// <summary>For <c>extraConfig</c>: only what changes.</summary>
    public List<OptionValue> Changes { get; } = [];

    public string? this[string key] => _now.GetValueOrDefault(key);

    /// <summary>Whether an entry says yes.</summary>
    public bool IsOn(string key) => "TRUE".Equals(this[key], StringComparison.OrdinalIgnoreCase);

    /// <summary>Gives an entry a value; null takes it away.</summary>
    public void Set(string key, string? value)
    {
        if ((this[key] ?? "") != (value ?? ""))
            Changes.Add(new OptionValue { Key = key, Value = value ?? "" });
    }

    /// <summary>Says yes or no, in whatever spelling it stands there now.</summary>
    public void Switch(string key, bool on)
    {
        if (IsOn(key) != on)
            Changes.Add(new OptionValue { Key = key, Value = on ? "TRUE" : "" });
    }

    /// <summary>The title of a domain.</summary>
    public string? Title => this[VmxTitle.Key];
}
