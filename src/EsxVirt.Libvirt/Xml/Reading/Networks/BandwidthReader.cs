using EsxVirt.Libvirt.Model.Networks;

namespace EsxVirt.Libvirt.Xml.Reading.Networks;

/// <summary>Reads limits of a network or port group.</summary>
internal static class BandwidthReader
{
    public static NetworkBandwidth? Read(Element parent) => parent.Child("bandwidth") is { } bandwidth
        ? new NetworkBandwidth(ReadRate(bandwidth, "inbound"), ReadRate(bandwidth, "outbound"))
        : null;

    private static BandwidthRate? ReadRate(Element bandwidth, string side)
    {
        Element[] found = [.. bandwidth.All(side)];
        if (found.Length == 0)
            return null;
        if (found.Length > 1)
            throw NetworkError.Detail($"Only one child <{side}> element allowed");
        Element rate = found[0];
        ulong? average = ReadNumber(rate, "average");
        bool hasFloor = rate.Attribute("floor") is not null;
        if (average is null && !hasFloor)
            throw NetworkError.Detail("Missing mandatory average or floor attributes");
        if (average is null && (rate.Attribute("peak") is not null || rate.Attribute("burst") is not null))
            throw NetworkError.Unsupported("'peak' and 'burst' require 'average' attribute");
        var read = new BandwidthRate(average ?? 0, ReadNumber(rate, "peak") ?? 0, ReadNumber(rate, "burst") ?? 0);
        if (hasFloor)
        {
            throw NetworkError.Unsupported(side == "outbound"
                ? "'floor' attribute allowed only in <inbound> element"
                : "floor attribute is not supported for this config");
        }
        return read;
    }

    private static ulong? ReadNumber(Element rate, string name) => rate.Attribute(name) is not { } text
        ? null
        : Numbers.TryUnsigned(text, out ulong value)
            ? value
            : throw NetworkError.Unsupported($"could not convert bandwidth {name} value '{text}'");
}
