namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>A remote display; one of the records below.</summary>
public abstract record GraphicsDevice
{
    private protected GraphicsDevice()
    {
    }

    /// <summary>The kind, which libvirt names in <c>&lt;graphics type='…'&gt;</c>.</summary>
    public abstract GraphicsType Type { get; }
}

/// <summary>VMware's built-in VNC server.</summary>
/// <param name="Port">0 with <paramref name="AutoPort"/>, or what the VMX says.</param>
/// <param name="AutoPort">The host chooses the port.</param>
/// <param name="ListenAddress">Null: all addresses.</param>
/// <param name="Keymap">Null: the default.</param>
/// <param name="Password">A secret: formatted only on request. Null: none.</param>
public sealed record VncGraphics(int Port, bool AutoPort, string? ListenAddress, string? Keymap, string? Password)
    : GraphicsDevice
{
    /// <inheritdoc/>
    public override GraphicsType Type => GraphicsType.Vnc;

    /// <summary>The record's own text, without the password: it may reach logs and test output.</summary>
    protected override bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append(System.Globalization.CultureInfo.InvariantCulture,
            $"Port = {Port}, AutoPort = {AutoPort}, ListenAddress = {ListenAddress}, Keymap = {Keymap}");
        return true;
    }
}

/// <summary>A display of a kind that VMware does not have, kept by its kind only.</summary>
public sealed record ForeignGraphics(GraphicsType Kind) : GraphicsDevice
{
    /// <inheritdoc/>
    public override GraphicsType Type => Kind;
}

/// <summary>Kinds of displays that libvirt knows.</summary>
public enum GraphicsType
{
    /// <summary>A window on the host.</summary>
    Sdl,

    /// <summary>VNC.</summary>
    Vnc,

    /// <summary>Remote Desktop.</summary>
    Rdp,

    /// <summary>The hypervisor's own window.</summary>
    Desktop,

    /// <summary>Spice.</summary>
    Spice,

    /// <summary>OpenGL without a display.</summary>
    EglHeadless,

    /// <summary>D-Bus.</summary>
    DBus,
}
