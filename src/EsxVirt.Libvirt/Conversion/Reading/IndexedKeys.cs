using System.Globalization;
using System.Text;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Conversion.Reading;

/// <summary>Devices whose number of instances is open: which ones a VMX has follows from its keys.</summary>
internal static class IndexedKeys
{
    /// <summary>
    /// The numbers N of all keys <c>nameN.…</c>, ascending.
    /// </summary>
    /// <param name="reading">The conversion.</param>
    /// <param name="name">Of the device.</param>
    /// <param name="warn">
    /// Warn of keys that begin with the name and have no number; VMware ignores them, where libvirt gives up.
    /// </param>
    public static List<int> Find(VmxReading reading, string name, bool warn)
    {
        var indices = new List<int>();
        foreach (ReadOnlySpan<char> key in reading.Document.Keys)
        {
            if (key.Length < name.Length || !Ascii.EqualsIgnoreCase(key[..name.Length], name))
                continue;
            ReadOnlySpan<char> rest = key[name.Length..];
            int dot = rest.IndexOf('.');
            if (dot > 0 && int.TryParse(rest[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out int index))
                indices.AddUnlessLast(index);
            else if (warn)
            {
                reading.Warn($"failed to parse the index of the VMX key '{key}' "
                    + $"(line {reading.Document.Find(key).Line}); it is ignored");
            }
        }
        indices.SortDistinct();
        return indices;
    }
}
