using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Conversion.Writing;

/// <summary>What the tests of this folder share: a small domain around the lines under test.</summary>
internal static class Conversions
{
    /// <summary>The lines of the VMX of a small domain with the given devices.</summary>
    public static string[] Lines(
        string devices, int hardwareVersion = 13, string elements = "", string os = "<type>hvm</type>",
        string osAttributes = "") =>
        Convert(Domain(devices, elements, os, osAttributes), hardwareVersion).TrimEnd('\n').Split('\n');

    /// <summary>Those lines that start as given.</summary>
    public static string[] Lines(string devices, string start, int hardwareVersion = 13) =>
        [.. Lines(devices, hardwareVersion).Where(line => line.StartsWith(start, StringComparison.Ordinal))];

    public static VirException Refused(string devices, int hardwareVersion = 13, string elements = "") =>
        Assert.Throws<VirException>(() => Convert(Domain(devices, elements), hardwareVersion));

    public static string Convert(string xml, int hardwareVersion) => DomainToVmx.Convert(
        DomainXml.Parse(xml), new DomainToVmxContext { VirtualHardwareVersion = hardwareVersion });

    public static string Domain(
        string devices, string elements = "", string os = "<type>hvm</type>", string osAttributes = "") =>
        $"<domain type='vmware'><name>n</name><uuid>564d9bef-acd9-b4e0-c8f0-aea8b9103515</uuid>"
        + $"{(elements.Contains("<memory", StringComparison.Ordinal) ? "" : "<memory>4096</memory>")}{elements}"
        + $"<os{osAttributes}>{os}</os><devices>{devices}</devices></domain>";
}
