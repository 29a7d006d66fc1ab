using System.Text.Json;
using EsxVirt.Conformance.Tests.Foreign;

namespace EsxVirt.Conformance.Tests.Networks;

/// <summary>What <c>Clients/pyvmomi/networks.py</c> and <c>Clients/networks</c> both print, in this shape.</summary>
internal sealed record NetworkReport(
    IReadOnlyList<NetworkReport.Switch> Switches,
    IReadOnlyList<NetworkReport.Group> Groups,
    IReadOnlyList<NetworkReport.Card> Cards,
    IReadOnlyList<NetworkReport.Card>? Adapters,
    IReadOnlyList<string> Networks,
    IReadOnlyList<NetworkReport.DistributedSwitch> Distributed)
{
    /// <summary>What the attempts of pyvmomi that must fail ended in.</summary>
    public IReadOnlyDictionary<string, string>? Faults { get; init; }

    public static NetworkReport Parse(string json) =>
        JsonSerializer.Deserialize<NetworkReport>(json, JsonSerializerOptions.Web)!;

    /// <summary>What govmomi reads of a host; the first by name where none is named.</summary>
    public static async Task<NetworkReport> ByGovmomiAsync(string address, params string[] host)
    {
        string client = await GoProgram.RequireAsync("networks");
        return Parse((await ForeignTool.RunAsync(client, [address, .. host])).Succeeded());
    }

    internal sealed record Switch(string Name, string Key, string[] Cards, string[] Groups);

    internal sealed record Group(string Name, JsonElement Vlan, string? Switch);

    internal sealed record Card(string Device, string Mac, bool Linked);

    internal sealed record DistributedSwitch(string Name, string Uuid, string[] Uplinks, Group[] Groups);
}
