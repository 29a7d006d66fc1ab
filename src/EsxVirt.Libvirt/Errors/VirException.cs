using System.Globalization;

namespace EsxVirt.Libvirt.Errors;

/// <summary>
/// The one error that users of the library see: libvirt's code and domain, and the message as libvirt would print
/// it, prefix included. What the server or the XML parser said stays inside as the cause. Immutable, so safe to
/// share between threads.
/// </summary>
public sealed class VirException : Exception
{
    private VirException(VirErrorCode code, VirErrorDomain domain, string message, Exception? inner)
        : base(message, inner) => (Code, Domain) = (code, domain);

    /// <summary>What went wrong; clients decide on it, the message is for people.</summary>
    public VirErrorCode Code { get; }

    /// <summary>
    /// Which part of libvirt would report it (<c>virErrorDomain</c>): the ESX driver as a rule, the XML reader, or
    /// none.
    /// </summary>
    public VirErrorDomain Domain { get; }

    /// <summary>
    /// An error of the ESX driver: the prefix of <paramref name="code"/>, then <paramref name="text"/>.
    /// </summary>
    /// <param name="code">Decides the prefix.</param>
    /// <param name="text">Without the prefix; null gives libvirt's bare words for the code.</param>
    /// <param name="inner">The cause, such as a server's fault.</param>
    public static VirException Create(VirErrorCode code, string? text, Exception? inner = null) =>
        Create(code, VirErrorDomain.Esx, text, inner);

    /// <summary>
    /// As <see cref="Create(VirErrorCode, string?, Exception?)"/>, reported by another part of the library.
    /// </summary>
    public static VirException Create(
        VirErrorCode code, VirErrorDomain domain, string? text, Exception? inner = null) =>
        new(code, domain, VirErrorText.Message(code, text), inner);

    /// <summary>For the few messages that libvirt emits as they are, without the prefix of their code.</summary>
    public static VirException Verbatim(
        VirErrorCode code, VirErrorDomain domain, string message, Exception? inner = null) =>
        new(code, domain, message, inner);

    /// <summary>
    /// A call with flags that it does not know: code <see cref="VirErrorCode.InvalidArgument"/>, and as in libvirt
    /// without that code's prefix.
    /// </summary>
    /// <param name="unknown">Only the bits that are not accepted.</param>
    /// <param name="function">libvirt's internal name of the function, such as <c>esxDomainReboot</c>.</param>
    public static VirException UnsupportedFlags(uint unknown, string function) =>
        Verbatim(VirErrorCode.InvalidArgument, VirErrorDomain.Esx, string.Create(
            CultureInfo.InvariantCulture, $"unsupported flags (0x{unknown:x}) in function {function}"));

    /// <summary>A writing call on a connection that was opened read-only.</summary>
    /// <param name="api">The public libvirt API, such as <c>virDomainDestroy</c>.</param>
    public static VirException ReadOnly(string api) =>
        Create(VirErrorCode.OperationDenied, $"read only access prevents {api}");
}
