using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Libvirt.Xml.Reading.Networks;

/// <summary>The errors that libvirt raises while it reads a network's XML; each method is one error code.</summary>
internal static class NetworkError
{
    public static VirException Xml(string text) => Of(VirErrorCode.XmlError, text);

    public static VirException Internal(string text) => Of(VirErrorCode.InternalError, text);

    public static VirException Detail(string text) => Of(VirErrorCode.XmlDetail, text);

    public static VirException Unsupported(string text) => Of(VirErrorCode.ConfigUnsupported, text);

    public static VirException NoName() => Of(VirErrorCode.NoName, null);

    private static VirException Of(VirErrorCode code, string? text) =>
        VirException.Create(code, VirErrorDomain.Network, text);
}
