namespace EsxVirt.Libvirt.Model.Networks;

/// <summary>Ways in which libvirt's networks reach the world.</summary>
public enum NetworkForwardMode
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Address translation by the host.</summary>
    Nat,

    /// <summary>Routing by the host.</summary>
    Route,

    /// <summary>Routing without a firewall.</summary>
    Open,

    /// <summary>A bridge, or cards of the host.</summary>
    Bridge,

    /// <summary>macvtap, guests apart from each other.</summary>
    Private,

    /// <summary>macvtap, by way of the outer switch.</summary>
    Vepa,

    /// <summary>macvtap, one card for each guest.</summary>
    Passthrough,

    /// <summary>Passed-through devices.</summary>
    HostDev,
}
