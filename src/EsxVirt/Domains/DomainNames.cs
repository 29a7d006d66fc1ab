using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Domains;

/// <summary>What a name may not be, wherever it comes from.</summary>
internal static class DomainNames
{
    /// <exception cref="VirException">XML_DETAIL, in libvirt's words.</exception>
    public static void RequireOneLine(string name)
    {
        if (name.Contains('\n', StringComparison.Ordinal))
            throw VirException.Create(VirErrorCode.XmlDetail, "invalid char in name: \n");
    }
}
