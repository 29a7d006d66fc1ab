namespace EsxVirt.Libvirt.Conversion.Interfaces;

/// <summary>Values of <c>ethernetN.features</c>.</summary>
internal static class VmxnetFeatures
{
    /// <summary>Makes a <c>vmxnet</c> card the second generation of it.</summary>
    public const int Vmxnet2 = 15;
}
