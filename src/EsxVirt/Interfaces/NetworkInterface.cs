using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.HostInterfaces;
using EsxVirt.Libvirt.Xml;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Interfaces;

/// <summary>A network interface of the host; libvirt's <c>virInterface</c>.</summary>
/// <remarks>What it says was read when it was listed or found. Safe for use from many threads.</remarks>
public sealed class NetworkInterface
{
    private readonly HostIpConfig? _ip;

    internal NetworkInterface(PhysicalNic card)
    {
        Kind = InterfaceKind.Physical;
        Name = card.Device;
        Mac = card.Mac ?? "";
        LinkSpeed = card.LinkSpeed?.SpeedMb;
        _ip = card.Spec?.Ip;
    }

    internal NetworkInterface(HostVirtualNic adapter)
    {
        Kind = InterfaceKind.VMKernel;
        Name = adapter.Device;
        Mac = adapter.Spec?.Mac ?? "";
        Mtu = adapter.Spec?.Mtu;
        PortGroup = string.IsNullOrEmpty(adapter.Portgroup) ? null : adapter.Portgroup;
        _ip = adapter.Spec?.Ip;
    }

    /// <summary>A card or an adapter.</summary>
    public InterfaceKind Kind { get; }

    /// <summary>The device: <c>vmnic0</c>, <c>vmk0</c>.</summary>
    public string Name { get; }

    /// <summary>As the host writes it; empty where it tells none.</summary>
    public string Mac { get; }

    /// <summary>Of a card in Mbit/s; null without a link, and of an adapter.</summary>
    public int? LinkSpeed { get; }

    /// <summary>Of an adapter: the largest packet in bytes; null where the host tells none.</summary>
    public int? Mtu { get; }

    /// <summary>Of an adapter: what it is connected to; null on a distributed switch.</summary>
    public string? PortGroup { get; }

    /// <summary>Always true, also without a link: a host has its interfaces up (<c>virInterfaceIsActive</c>).</summary>
    public bool IsActive => true;

    /// <summary>The interface XML (<c>virInterfaceGetXMLDesc</c>); no request.</summary>
    /// <exception cref="VirException">INVALID_ARG for unknown flags.</exception>
    public string GetXml(InterfaceXmlFlags flags = InterfaceXmlFlags.None)
    {
        uint unknown = (uint)flags & ~(uint)InterfaceXmlFlags.Inactive;
        if (unknown != 0)
            throw VirException.UnsupportedFlags(unknown, "esxInterfaceGetXMLDesc");
        return HostInterfaceXml.Format(new HostInterfaceDefinition(
            Name,
            Mtu,
            InterfaceAddresses.Read(_ip, Kind, flags.HasFlag(InterfaceXmlFlags.Inactive)),
            Mac.Length == 0 ? null : Mac));
    }
}
