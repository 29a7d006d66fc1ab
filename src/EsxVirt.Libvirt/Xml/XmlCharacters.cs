using System.Xml;

namespace EsxVirt.Libvirt.Xml;

/// <summary>Which characters XML has a way to write.</summary>
public static class XmlCharacters
{
    /// <summary>The first character that XML cannot carry, not even escaped: most control characters, and half a
    /// surrogate pair. Null when there is none.</summary>
    public static char? FirstForbidden(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (!XmlConvert.IsXmlChar(text[i]))
                return text[i];
        }
        return null;
    }
}
