namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>The host side of a serial port, parallel port or console; one of the records below.</summary>
public abstract record CharacterSource
{
    private protected CharacterSource()
    {
    }

    /// <summary>The kind, which libvirt names in <c>&lt;serial type='…'&gt;</c>.</summary>
    public abstract CharacterType Type { get; }
}

/// <summary>A device of the host.</summary>
/// <param name="Path">Null: no path said.</param>
public sealed record DeviceSource(string? Path) : CharacterSource
{
    /// <inheritdoc/>
    public override CharacterType Type => CharacterType.Dev;
}

/// <summary>A file that the output goes to.</summary>
/// <param name="Path"><c>[datastore] path</c> or absolute.</param>
public sealed record FileSource(string? Path) : CharacterSource
{
    /// <inheritdoc/>
    public override CharacterType Type => CharacterType.File;
}

/// <summary>A named pipe.</summary>
/// <param name="Path">Null: no path said.</param>
public sealed record PipeSource(string? Path) : CharacterSource
{
    /// <inheritdoc/>
    public override CharacterType Type => CharacterType.Pipe;
}

/// <summary>A TCP connection.</summary>
/// <param name="Listen">True: the machine waits (<c>bind</c>); false: it calls (<c>connect</c>).</param>
/// <param name="Host">Name or address, IPv6 without brackets.</param>
/// <param name="Service">Port.</param>
/// <param name="Protocol">What is spoken on top.</param>
public sealed record TcpSource(bool Listen, string Host, string Service, TcpProtocol Protocol) : CharacterSource
{
    /// <inheritdoc/>
    public override CharacterType Type => CharacterType.Tcp;
}

/// <summary>Nothing: output is thrown away.</summary>
public sealed record NullSource : CharacterSource
{
    /// <inheritdoc/>
    public override CharacterType Type => CharacterType.Null;
}

/// <summary>A source of a kind that VMware does not have, kept by its kind only.</summary>
public sealed record ForeignSource(CharacterType Kind) : CharacterSource
{
    /// <inheritdoc/>
    public override CharacterType Type => Kind;
}

/// <summary>Kinds of character device sources that libvirt knows.</summary>
public enum CharacterType
{
    /// <summary>Thrown away.</summary>
    Null,

    /// <summary>A virtual console.</summary>
    Vc,

    /// <summary>A pseudo terminal; libvirt's default.</summary>
    Pty,

    /// <summary>A host device.</summary>
    Dev,

    /// <summary>A file.</summary>
    File,

    /// <summary>A named pipe.</summary>
    Pipe,

    /// <summary>Standard input and output.</summary>
    Stdio,

    /// <summary>UDP.</summary>
    Udp,

    /// <summary>TCP.</summary>
    Tcp,

    /// <summary>A Unix socket.</summary>
    Unix,

    /// <summary>A Spice channel.</summary>
    SpiceVmc,

    /// <summary>A Spice port.</summary>
    SpicePort,

    /// <summary>A null modem.</summary>
    Nmdm,

    /// <summary>QEMU's desktop agent.</summary>
    QemuVdAgent,

    /// <summary>D-Bus.</summary>
    DBus,
}

/// <summary>Protocols on a TCP serial port.</summary>
public enum TcpProtocol
{
    /// <summary>None.</summary>
    Raw,

    /// <summary>Telnet.</summary>
    Telnet,

    /// <summary>Telnet over TLS.</summary>
    Telnets,

    /// <summary>TLS; <c>ssl</c> in VMX.</summary>
    Tls,
}
