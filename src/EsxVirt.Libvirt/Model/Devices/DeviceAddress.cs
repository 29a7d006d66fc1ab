namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>Where a device sits; one of the records below.</summary>
public abstract record DeviceAddress
{
    private protected DeviceAddress()
    {
    }

    /// <summary>libvirt's name of the kind of address.</summary>
    public abstract string Type { get; }
}

/// <summary>Position of a disk on a controller.</summary>
public sealed record DriveAddress(uint Controller, uint Bus, uint Target, uint Unit) : DeviceAddress
{
    /// <inheritdoc/>
    public override string Type => "drive";
}

/// <summary>Position on the PCI bus.</summary>
public sealed record PciAddress(uint Domain, uint Bus, uint Slot, uint Function) : DeviceAddress
{
    /// <inheritdoc/>
    public override string Type => "pci";
}

/// <summary>An address of a kind that VMware does not have, kept by its name only.</summary>
public sealed record ForeignAddress(string Kind) : DeviceAddress
{
    /// <inheritdoc/>
    public override string Type => Kind;
}
