using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Controllers;

/// <summary>VMware packs a PCI address into one number: function in bits 10-12, bus in 5-9, slot in 0-4.</summary>
internal static class PciSlot
{
    public static PciAddress ToAddress(long number) =>
        new(Domain: 0, Bus: (uint)(number >> 5 & 31), Slot: (uint)(number & 31), Function: (uint)(number >> 10 & 7));
}
