using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using EsxVirt.VSphere.Simulator.Collecting;
using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>
/// What lasts of a server, as text: an object a line with its properties in the words of the wire, and a file a line.
/// What every request moves (sessions, tasks, times, load) is left out.
/// </summary>
internal static partial class Picture
{
    private static readonly ApiVersion Version = ApiVersion.AtMost("99");

    // Larger files are disks of zeros.
    private const long MostSummed = 16 << 20;

    // What requests move by themselves, and what nothing moves.
    private static readonly HashSet<string> LeftOut =
    [
        "recentTask", "runtime", "summary", "guest", "guestHeartbeatStatus", "overallStatus", "configStatus",
        "capability", "hardware", "layout",
    ];

    // Leaves of what is left out above.
    private static readonly string[] Lasting = ["runtime.powerState", "runtime.connectionState", "runtime.host"];

    /// <summary>Call it under the inventory's lock.</summary>
    public static string Of(InventoryStore store)
    {
        var lines = new List<string>();
        foreach (ManagedObject item in store.All<ManagedObject>())
            if (item is not (SimulatedTask or SessionManager or TaskManager or PropertyCollector or ServiceInstance
                or VirtualMachineSnapshot))
                lines.Add($"{item.Self.Type} {item.Self.Value}: {PropertiesOf(item)}");
        foreach (Datastore datastore in store.All<Datastore>())
            lines.AddRange(FilesOf(datastore));
        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    }

    private static string PropertiesOf(ManagedObject item)
    {
        List<string> paths = [.. (VimSchema.FindManaged(item.Self.Type)?.Properties ?? [])
            .Select(property => property.Name).Where(name => !LeftOut.Contains(name))];
        if (item is VirtualMachine)
            paths.AddRange(Lasting);
        var reader = new Reader(
            [new PropertySpec { Type = item.Self.Type, PathSet = paths }], Version, authenticated: true);
        var asked = new RetrievePropertiesRequest { This = item.Self, SpecSet = [] };
        byte[] answer = SoapWriter.WriteResponse(
            asked, reader.Read(item) is { } content ? new List<ObjectContent> { content } : [], Version);
        string text = Encoding.UTF8.GetString(answer).ReplaceLineEndings(" ");
        string restarts = item is VirtualMachine machine ? $" restarts {machine.Restarts}" : "";
        return Moving().Replace(text, "") + restarts;
    }

    private static IEnumerable<string> FilesOf(Datastore datastore)
    {
        foreach (string directory in datastore.Files.Directories)
        {
            yield return $"[{datastore.Name}] {directory}/";
            foreach (DatastoreFile file in datastore.Files.List(directory) ?? [])
            {
                string sum = file.Size <= MostSummed
                    ? Convert.ToHexStringLower(SHA256.HashData(file.Content.ToArray())[..8])
                    : "";
                yield return $"[{datastore.Name}] {directory}/{file.Name} {file.Size} {sum}";
            }
        }
    }

    /// <summary>Times, and the free space: it is there before and after the files that it counts were made.</summary>
    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z|<freeSpace>\d+</freeSpace>")]
    private static partial Regex Moving();
}
