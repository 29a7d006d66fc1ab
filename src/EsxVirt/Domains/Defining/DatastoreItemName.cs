using System.Text;

namespace EsxVirt.Domains.Defining;

/// <summary>
/// File names for names of domains, by libvirt's rule (<c>esxUtil_EscapeDatastoreItem</c>); they do not lead back to
/// the name.
/// </summary>
internal static class DatastoreItemName
{
    private const string Replaced = "\"*<>:|?";
    private const string Plain = "'(),. _-";

    /// <summary>Replaces what Windows forbids, and writes runs of other unusual bytes as Base64 between <c>+</c> and
    /// <c>-</c>.</summary>
    public static string Escape(string name)
    {
        string text = string.Concat(
            name.Select(letter => Replaced.Contains(letter, StringComparison.Ordinal) ? '_' : letter));
        byte[] bytes = Encoding.UTF8.GetBytes(Connections.InventoryName.Escape(text));
        var escaped = new StringBuilder(bytes.Length);
        for (int start = 0, end; start < bytes.Length; start = end)
        {
            end = start + 1;
            if (IsPlain(bytes[start]))
            {
                escaped.Append((char)bytes[start]);
                continue;
            }
            while (end < bytes.Length && !IsPlain(bytes[end]))
                end++;
            escaped.Append('+').Append(
                Convert.ToBase64String(bytes, start, end - start).TrimEnd('=').Replace('/', ','));
            if (end < bytes.Length)
                escaped.Append('-');
        }
        return escaped.ToString();
    }

    private static bool IsPlain(byte value) =>
        char.IsAsciiLetterOrDigit((char)value) || Plain.Contains((char)value, StringComparison.Ordinal);
}
