using System.Globalization;
using System.Text;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Writing;

/// <summary>The lines of a VMX file in the order in which they are added; every value is escaped.</summary>
internal sealed class VmxLines
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string key, string value) => AddEscaped(key, VmxEscape.EncodePipe(value));

    public void Add(string key, long value) => AddEscaped(key, value.ToString(CultureInfo.InvariantCulture));

    public void Add(string key, ulong value) => AddEscaped(key, value.ToString(CultureInfo.InvariantCulture));

    public void Add(string key, bool value) => AddEscaped(key, value ? "true" : "false");

    /// <summary>For a value with escapes of its own.</summary>
    /// <exception cref="Errors.VirException">
    /// Two devices would have the same line (two VNC displays, two serial ports of one number); VMware refuses files
    /// with a key that stands twice.
    /// </exception>
    public void AddEscaped(string key, string value)
    {
        if (!_keys.Add(key))
            throw ConversionError.Unsupported($"two devices need the VMX entry '{key}'");
        _text.Append(key).Append(" = \"").Append(value).Append("\"\n");
    }

    public override string ToString() => _text.ToString();
}
