using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Domains;

/// <summary>What texts may not be, wherever they come from.</summary>
internal static class DomainTexts
{
    /// <exception cref="VirException">XML_DETAIL, in libvirt's words: it has several lines; as
    /// <see cref="RequireSendable"/>.</exception>
    public static void RequireName(string name)
    {
        if (name.Contains('\n', StringComparison.Ordinal))
            throw VirException.Create(VirErrorCode.XmlDetail, "invalid char in name: \n");
        RequireSendable("name", name);
    }

    /// <exception cref="VirException">INVALID_ARG: it would not arrive as it is.</exception>
    public static void RequireSendable(string what, string text)
    {
        if (XmlCharacters.FirstForbidden(text) is { } character)
        {
            throw VirException.Create(
                VirErrorCode.InvalidArgument,
                $"the {what} of a domain must not contain the character U+{(int)character:X4}");
        }
    }
}
