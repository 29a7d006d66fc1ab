using System.Diagnostics.CodeAnalysis;

namespace EsxVirt.Connections;

/// <summary>Names in a server's inventory, where <c>%</c>, <c>/</c> and <c>\</c> are written <c>%25</c>, <c>%2f</c> and
/// <c>%5c</c>.</summary>
internal static class InventoryName
{
    /// <summary>The name as the inventory keeps it, and as calls have to give it.</summary>
    public static string Escape(string name) => name
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("/", "%2f", StringComparison.Ordinal)
        .Replace("\\", "%5c", StringComparison.Ordinal);

    /// <summary>The name as people see it; a name with a broken escape stays as it is.</summary>
    public static string Unescape(string name) => TryUnescape(name, out string? plain) ? plain : name;

    /// <summary>False when a <c>%</c> is not followed by two hexadecimal digits.</summary>
    public static bool TryUnescape(string name, [NotNullWhen(true)] out string? plain)
    {
        plain = null;
        for (int i = name.IndexOf('%', StringComparison.Ordinal); i >= 0; i = name.IndexOf('%', i + 1))
        {
            if (i + 2 >= name.Length || !char.IsAsciiHexDigit(name[i + 1]) || !char.IsAsciiHexDigit(name[i + 2]))
                return false;
        }
        plain = UriParts.Decode(name);
        return true;
    }
}
