namespace EsxVirt.Connections;

/// <summary>A connection URI taken apart:
/// <c>type://[user@]host[:port]/[[folder/…]datacenter/[folder/…][cluster/]server][?name=value…]</c>.</summary>
/// <remarks>Immutable. Everything in it is decoded.</remarks>
public sealed record ConnectionUri
{
    internal ConnectionUri()
    {
    }

    /// <summary>The URI as it was given.</summary>
    public required string Text { get; init; }

    /// <summary>In lower case: <c>esx</c>, <c>gsx</c>, <c>vpx</c> or a scheme of the application.</summary>
    public required string Scheme { get; init; }

    /// <summary>Null when the URI names nobody.</summary>
    public string? UserName { get; init; }

    /// <summary>Host name or address; an IPv6 address without its brackets.</summary>
    public required string Host { get; init; }

    /// <summary>As given, or the default of scheme and transport.</summary>
    public required int Port { get; init; }

    /// <summary>The path with its leading slash; empty when there is none. Only <c>vpx</c> reads it.</summary>
    public string Path { get; init; } = "";

    /// <summary>False for <c>transport=http</c>.</summary>
    public bool IsHttps { get; init; } = true;

    /// <summary>Host or address of the vCenter that manages the host, <c>*</c> for the one that the host names, or
    /// null.</summary>
    public string? VCenter { get; init; }

    /// <summary>Accept any certificate: whoever is in between can then read the password.</summary>
    public bool NoVerify { get; init; }

    /// <summary>Answer a virtual machine's questions with their default.</summary>
    public bool AutoAnswer { get; init; }

    /// <summary>Know virtual machines by their BIOS UUID, as libvirt before 12.4.</summary>
    public bool LegacyUuid { get; init; }

    /// <summary>Null when the environment decides.</summary>
    public ProxyAddress? Proxy { get; init; }

    /// <summary>File of CA certificates that replaces the system's; null for the system's.</summary>
    public string? CaCertificateFile { get; init; }

    /// <summary>SHA-256 of the only certificate to accept, 64 upper-case hexadecimal digits; null to verify as
    /// usual.</summary>
    public string? Thumbprint { get; init; }

    /// <summary>Authentication file to use in place of the standard ones; null for those.</summary>
    public string? AuthenticationFile { get; init; }

    /// <summary>What was ignored, in the order of the URI.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Reads a URI of the schemes <c>esx</c>, <c>gsx</c> and <c>vpx</c>.</summary>
    /// <param name="text">The URI.</param>
    /// <param name="ownSchemes">Schemes of the application beside those, in lower case; they need no host.</param>
    /// <exception cref="Libvirt.Errors.VirException">
    /// INTERNAL_ERROR when it is no URI, NO_CONNECT for a scheme of another driver, INVALID_ARG for a missing server or
    /// a parameter's value.
    /// </exception>
    public static ConnectionUri Parse(string text, params IEnumerable<string> ownSchemes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(ownSchemes);
        return ConnectionUriReader.Read(text, [.. ownSchemes]);
    }
}
