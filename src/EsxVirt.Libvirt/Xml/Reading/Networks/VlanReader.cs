using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Networks;

namespace EsxVirt.Libvirt.Xml.Reading.Networks;

/// <summary>Reads the VLANs of a network or port group.</summary>
internal static class VlanReader
{
    private const uint LargestTag = 4095;

    public static NetworkVlan? Read(Element parent) =>
        parent.Child("vlan") is { } vlan ? ReadVlan(vlan) : null;

    // A trunk of all VLANs needs no list of them, so that there, unlike in libvirt, no tag is fine too.
    private static NetworkVlan ReadVlan(Element vlan)
    {
        ValueList<uint> tags = [.. vlan.All("tag").Select(ReadTag)];
        string? trunk = vlan.NonEmptyAttribute("trunk");
        if (trunk is not null && trunk.Equals("yes", StringComparison.OrdinalIgnoreCase))
            return new NetworkVlan(IsTrunk: true, tags);
        if (tags.Count == 0)
            throw NetworkError.Xml("missing tag id - each <vlan> must have at least one <tag id='n'/> subelement");
        if (trunk is null)
            return new NetworkVlan(IsTrunk: false, tags);
        if (tags.Count > 1)
        {
            throw NetworkError.Xml(
                $"invalid \"trunk='{trunk}'\" in <vlan> - trunk='yes' is required for more than one vlan tag");
        }
        return trunk.Equals("no", StringComparison.OrdinalIgnoreCase)
            ? new NetworkVlan(IsTrunk: false, tags)
            : throw NetworkError.Xml($"invalid \"trunk='{trunk}'\" in <vlan> - must be yes or no");
    }

    private static uint ReadTag(Element tag)
    {
        tag.Required("id");
        uint id = tag.Uint("id")!.Value;
        if (id > LargestTag)
            throw NetworkError.Xml($"vlan tag id {id} too large (maximum 4095)");
        return tag.Attribute("nativeMode") is null or "tagged" or "untagged" ? id : throw tag.Invalid("nativeMode");
    }
}
