using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Networks;

namespace EsxVirt.Libvirt.Xml.Reading.Networks;

/// <summary>Reads the VLANs of a network or port group.</summary>
internal static class VlanReader
{
    private const uint LargestTag = 4095;

    public static NetworkVlan? Read(Element parent) =>
        parent.Child("vlan") is { } vlan ? ReadVlan(vlan) : null;

    private static NetworkVlan ReadVlan(Element vlan)
    {
        ValueList<uint> tags = [.. vlan.All("tag").Select(ReadTag)];
        if (tags.Count == 0)
            throw NetworkError.Xml("missing tag id - each <vlan> must have at least one <tag id='n'/> subelement");
        bool isTrunk = tags.Count > 1;
        if (vlan.NonEmptyAttribute("trunk") is not { } trunk)
            return new NetworkVlan(isTrunk, tags);
        if (trunk.Equals("yes", StringComparison.OrdinalIgnoreCase))
            return new NetworkVlan(IsTrunk: true, tags);
        if (isTrunk)
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
