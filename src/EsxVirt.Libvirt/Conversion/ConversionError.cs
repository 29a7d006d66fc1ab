using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Libvirt.Conversion;

/// <summary>The errors that libvirt's VMX conversion raises; each method is one error code.</summary>
internal static class ConversionError
{
    public static VirException Internal(string text) =>
        VirException.Create(VirErrorCode.InternalError, VirErrorDomain.None, text);

    public static VirException Unsupported(string text) =>
        VirException.Create(VirErrorCode.ConfigUnsupported, VirErrorDomain.None, text);
}
