namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>A network card.</summary>
/// <param name="Connection">What it is plugged into.</param>
/// <param name="Mac">All zero where a VMX has no address yet.</param>
/// <param name="MacType">Who gave the address; null: not said.</param>
/// <param name="MacCheck">Whether VMware checks that the address is one of its own; null: not said.</param>
/// <param name="TargetDevice">Host side device such as <c>/dev/vmnet1</c>; null: none.</param>
/// <param name="Model">Card that the guest sees; null: VMware's choice.</param>
public sealed record InterfaceDevice(
    InterfaceConnection Connection,
    MacAddress Mac,
    MacType? MacType,
    bool? MacCheck,
    string? TargetDevice,
    InterfaceModel? Model);

/// <summary>What a network card is plugged into; one of the records below.</summary>
public abstract record InterfaceConnection
{
    private protected InterfaceConnection()
    {
    }

    /// <summary>The kind, which libvirt names in <c>&lt;interface type='…'&gt;</c>.</summary>
    public abstract InterfaceType Type { get; }
}

/// <summary>A port group or virtual network, by name.</summary>
public sealed record BridgeConnection(string Bridge) : InterfaceConnection
{
    /// <inheritdoc/>
    public override InterfaceType Type => InterfaceType.Bridge;
}

/// <summary>Network address translation by the host.</summary>
public sealed record UserConnection : InterfaceConnection
{
    /// <inheritdoc/>
    public override InterfaceType Type => InterfaceType.User;
}

/// <summary>Not plugged in.</summary>
public sealed record NullConnection : InterfaceConnection
{
    /// <inheritdoc/>
    public override InterfaceType Type => InterfaceType.Null;
}

/// <summary>A port of a distributed switch.</summary>
/// <param name="SwitchId">UUID of the switch.</param>
/// <param name="PortId">0: not said.</param>
/// <param name="PortgroupId">Such as <c>dvportgroup-1285</c>; null: not said.</param>
/// <param name="ConnectionId">0: not said.</param>
public sealed record VdsConnection(Guid SwitchId, long PortId, string? PortgroupId, long ConnectionId)
    : InterfaceConnection
{
    /// <inheritdoc/>
    public override InterfaceType Type => InterfaceType.Vds;
}

/// <summary>A connection of a kind that VMware does not have, kept by its kind only.</summary>
public sealed record ForeignConnection(InterfaceType Kind) : InterfaceConnection
{
    /// <inheritdoc/>
    public override InterfaceType Type => Kind;
}

/// <summary>Kinds of connections that libvirt knows.</summary>
public enum InterfaceType
{
    /// <summary>Network address translation.</summary>
    User,

    /// <summary>A tap device.</summary>
    Ethernet,

    /// <summary>A vhost-user daemon.</summary>
    VhostUser,

    /// <summary>A TCP server socket.</summary>
    Server,

    /// <summary>A TCP client socket.</summary>
    Client,

    /// <summary>A multicast group.</summary>
    Mcast,

    /// <summary>A libvirt network.</summary>
    Network,

    /// <summary>A bridge: a port group on VMware.</summary>
    Bridge,

    /// <summary>A hypervisor's internal network.</summary>
    Internal,

    /// <summary>A device of the host.</summary>
    Direct,

    /// <summary>A passed-through device.</summary>
    HostDev,

    /// <summary>A UDP socket.</summary>
    Udp,

    /// <summary>A vDPA device.</summary>
    Vdpa,

    /// <summary>Not connected.</summary>
    Null,

    /// <summary>A distributed switch of VMware.</summary>
    Vds,
}

/// <summary>Who gave a MAC address.</summary>
public enum MacType
{
    /// <summary>VMware (host or vCenter).</summary>
    Generated,

    /// <summary>The user.</summary>
    Static,
}

/// <summary>Models of network cards that libvirt knows; those of VMware come first.</summary>
public enum InterfaceModel
{
    /// <summary>AMD PCnet32.</summary>
    Vlance,

    /// <summary>VMware's first paravirtual card.</summary>
    Vmxnet,

    /// <summary>Its second: in VMX <c>vmxnet</c> with features 15.</summary>
    Vmxnet2,

    /// <summary>Its third.</summary>
    Vmxnet3,

    /// <summary>Intel 82545EM.</summary>
    E1000,

    /// <summary>Intel 82574.</summary>
    E1000E,

    /// <summary>virtio.</summary>
    Virtio,

    /// <summary>Realtek 8139.</summary>
    Rtl8139,

    /// <summary>Intel 82576.</summary>
    Igb,

    /// <summary>Xen.</summary>
    NetFront,

    /// <summary>USB.</summary>
    UsbNet,

    /// <summary>IBM.</summary>
    SpaprVlan,

    /// <summary>SMSC LAN9118.</summary>
    Lan9118,

    /// <summary>SMSC 91C111.</summary>
    Smc91C111,

    /// <summary>virtio, transitional.</summary>
    VirtioTransitional,

    /// <summary>virtio, non-transitional.</summary>
    VirtioNonTransitional,

    /// <summary>AMD PCnet, of VirtualBox.</summary>
    Am79C970A,

    /// <summary>AMD PCnet, of VirtualBox.</summary>
    Am79C973,

    /// <summary>Intel PRO/1000 MT Desktop.</summary>
    Intel82540EM,

    /// <summary>Intel PRO/1000 MT Server.</summary>
    Intel82545EM,

    /// <summary>Intel PRO/1000 T Server.</summary>
    Intel82543GC,
}
