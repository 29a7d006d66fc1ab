using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>The errors that libvirt raises while it reads a domain's XML; each method is one error code.</summary>
internal static class DomainError
{
    private const int MaximumLength = 1000;

    public static VirException Internal(string text) => Of(VirErrorCode.InternalError, text);

    public static VirException Argument(string text) => Of(VirErrorCode.InvalidArgument, text);

    public static VirException Xml(string text) => Of(VirErrorCode.XmlError, text);

    public static VirException Unsupported(string text) => Of(VirErrorCode.ConfigUnsupported, text);

    /// <param name="device">Null when the device has nothing to be named by.</param>
    public static VirException NoSource(string? device) => Of(VirErrorCode.NoSource, device);

    /// <inheritdoc cref="NoSource"/>
    public static VirException NoTarget(string? device) => Of(VirErrorCode.NoTarget, device);

    /// <summary>Of libvirt's attribute helpers, which report as its XML part.</summary>
    public static VirException Attribute(string text) =>
        VirException.Create(VirErrorCode.XmlError, VirErrorDomain.Xml, Short(text));

    public static VirException Of(VirErrorCode code, string? text) =>
        VirException.Create(code, VirErrorDomain.Domain, text is null ? null : Short(text));

    /// <summary>A value of some megabytes says no more than its beginning.</summary>
    private static string Short(string text) =>
        text.Length <= MaximumLength ? text : string.Concat(text.AsSpan(0, MaximumLength), "…");
}
