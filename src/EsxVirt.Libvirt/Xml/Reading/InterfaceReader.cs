using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary><c>&lt;interface&gt;</c>: a network card and what it is plugged into.</summary>
internal static class InterfaceReader
{
    /// <summary>Names that hypervisors hand out at start; they are nobody's wish.</summary>
    private static readonly string[] GeneratedDevices = ["vnet", "macvtap", "macvlan"];

    public static InterfaceSettings Read(Element card, Random random)
    {
        InterfaceType type = card.OneOf("type", Names.InterfaceType) ?? InterfaceType.User;
        InterfaceConnection connection = Connection(type, card);
        Element? mac = card.Child("mac");
        string? target = card.Child("target")?.NonEmptyAttribute("dev");
        return new InterfaceSettings(
            new InterfaceDevice(
                connection, Address(mac, random), mac?.OneOf("type", Names.MacType), mac?.YesNo("check"),
                target is null || GeneratedDevices.Any(name => target.StartsWith(name, StringComparison.Ordinal))
                    ? null
                    : target,
                Model: null),
            card.Child("model")?.NonEmptyAttribute("type"));
    }

    private static InterfaceConnection Connection(InterfaceType type, Element card) => type switch
    {
        InterfaceType.Bridge => new BridgeConnection(Source(card, type).Required("bridge")),
        InterfaceType.User => new UserConnection(),
        InterfaceType.Null => new NullConnection(),
        InterfaceType.Vds => Switch(Source(card, type)),
        _ => new ForeignConnection(type),
    };

    private static VdsConnection Switch(Element source) => new(
        source.RequiredUuid("switchid"), source.Long("portid") ?? 0,
        source.NonEmptyAttribute("portgroupid"), source.Long("connectionid") ?? 0);

    private static Element Source(Element card, InterfaceType type) => card.Child("source")
        ?? throw DomainError.Xml($"interface type='{Names.InterfaceType[type]}' requires a 'source' element");

    private static MacAddress Address(Element? mac, Random random)
    {
        MacAddress address = default;
        if (mac?.Attribute("address") is { } text && !MacAddress.TryParse(text, out address))
            throw DomainError.Xml($"unable to parse mac address '{text}'");
        if (address.IsMulticast)
            throw DomainError.Xml($"expected unicast mac address, found multicast '{mac!.Attribute("address")}'");
        return address == default ? RandomValues.Mac(random) : address;
    }
}

/// <summary>A card whose model is still a text: wrong ones are reported after all devices are read.</summary>
internal sealed record InterfaceSettings(InterfaceDevice Card, string? Model)
{
    /// <exception cref="Errors.VirException">libvirt knows no such model.</exception>
    public InterfaceDevice Complete() => Card with
    {
        Model = Model is null || Model.Equals("unknown", StringComparison.OrdinalIgnoreCase) ? null
            : Names.InterfaceModel.TryGetValueIgnoringCase(Model, out InterfaceModel known) ? known
            : throw DomainError.Unsupported($"driver does not support net model '{Model}'"),
    };
}
