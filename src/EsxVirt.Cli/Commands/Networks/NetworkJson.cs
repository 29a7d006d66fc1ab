using System.Text.Json;
using EsxVirt.Cli.Output;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary>Members that several JSON documents share.</summary>
internal static class NetworkJson
{
    public static void WriteMembers(Utf8JsonWriter json, Network network)
    {
        json.WriteString("name", network.Name);
        json.WriteString("uuid", network.Uuid);
        json.WriteBoolean("active", network.IsActive);
        json.WriteBoolean("persistent", network.IsPersistent);
        json.WriteBoolean("autostart", network.Autostart);
        json.WriteString("bridge", network.BridgeName);
        json.WriteBoolean("distributed", network.IsDistributed);
    }

    /// <summary><c>name</c>; <c>vlan</c> for one, <c>vlans</c> for a trunk's.</summary>
    public static void WritePortGroups(Utf8JsonWriter json, NetworkDefinition definition)
    {
        json.WriteObjects("portGroups", definition.PortGroups, group =>
        {
            json.WriteString("name", group.Name);
            if (group.Vlan is { IsTrunk: false, Tags: [var tag] })
                json.WriteNumber("vlan", tag);
            else if (group.Vlan is { } trunk)
                WriteTrunk(json, trunk);
        });
    }

    private static void WriteTrunk(Utf8JsonWriter json, NetworkVlan trunk)
    {
        json.WriteStartArray("vlans");
        foreach (uint tag in trunk.Tags)
            json.WriteNumberValue(tag);
        json.WriteEndArray();
    }
}
