using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Networks;

namespace EsxVirt.Libvirt.Xml.Reading.Networks;

/// <summary>Reads how a network is connected, and what goes with which kind.</summary>
internal static class ForwardReader
{
    public static NetworkForward? Read(Element network, string name)
    {
        if (network.Child("forward") is not { } forward)
            return null;
        NetworkForwardMode mode = forward.NonEmptyAttribute("mode") switch
        {
            null => NetworkForwardMode.Nat,
            { } text when Names.ForwardMode.TryGetValue(text, out NetworkForwardMode known) => known,
            { } text => throw NetworkError.Unsupported($"unknown forwarding type '{text}'"),
        };
        Element[] cards = [.. forward.All("interface")];
        bool hasAddresses = forward.Has("address");
        bool hasFunctions = forward.Has("pf");
        if ((cards.Length > 0 ? 1 : 0) + (hasAddresses ? 1 : 0) + (hasFunctions ? 1 : 0) > 1)
        {
            throw NetworkError.Xml(
                $"<address>, <interface>, and <pf> elements in <forward> of network {name} are mutually exclusive");
        }
        if (forward.Child("pf") is { } function && function.NonEmptyAttribute("dev") is null)
            throw NetworkError.Xml($"Missing required dev attribute in <pf> element of network '{name}'");
        string? device = forward.NonEmptyAttribute("dev");
        if (device is not null && (hasAddresses || hasFunctions))
        {
            throw NetworkError.Xml(
                "the <forward> 'dev' attribute cannot be used when <address> or <pf> sub-elements are present in "
                + $"network {name}");
        }
        return new NetworkForward(mode, ReadCards(cards, device, name), hasAddresses || hasFunctions);
    }

    private static ValueList<string> ReadCards(Element[] cards, string? device, string network)
    {
        if (cards.Length == 0)
            return device is null ? [] : [device];
        var names = new List<string>();
        foreach (Element card in cards)
        {
            string name = card.NonEmptyAttribute("dev") ?? throw NetworkError.Xml(
                $"Missing required dev attribute in <forward> <interface> element of network {network}");
            if (names.Count == 0 && device is not null && device != name)
            {
                throw NetworkError.Xml(
                    $"<forward dev='{device}'> must match first <interface dev='{name}'/> in network {network}");
            }
            if (names.Contains(name))
                throw NetworkError.Xml($"interface '{name}' can only be listed once in network {network}");
            names.Add(name);
        }
        return [.. names];
    }
}
