using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Conversion;

/// <summary>A converted machine, and what could not be taken along.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Warnings">One sentence each, naming the device and the VMX key; empty when nothing was lost.</param>
public sealed record ConversionResult(DomainDefinition Domain, IReadOnlyList<string> Warnings);
