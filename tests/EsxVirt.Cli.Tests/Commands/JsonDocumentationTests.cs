using System.Text.Json;
using System.Text.RegularExpressions;
using EsxVirt.Cli.Commands;
using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>docs/json.md against what the commands really print.</summary>
public sealed partial class JsonDocumentationTests
{
    private const string Demo = "config.version = \"8\"\nvirtualHW.version = \"13\"\ndisplayName = \"demo\"\n";

    private const string Definition =
        "<domain type='vmware'><name>new</name><memory>4096</memory><os><type>hvm</type></os><devices>"
        + "<disk type='file'><source file='[datastore1] iso/x.vmdk'/><target dev='sda' "
        + "bus='scsi'/></disk></devices></domain>";
    private const string VolumeXml =
        "<volume><name>new/x.vmdk</name><capacity>1024</capacity><target><format type='vmdk'/></target></volume>";

    private sealed record Member(string Type, bool Optional);

    private sealed record Shape(bool IsArray, IReadOnlyDictionary<string, Member> Members);

    /// <summary>Documented commands with arguments for the simulated host; what they print must fit the page.</summary>
    public static TheoryData<string, string> Examples => new()
    {
        { "capabilities", "" },
        { "console", "RUNNING" },
        { "define", "DEFINITION" },
        { "desc", "DOMAIN" },
        { "desc", "DOMAIN --title" },
        { "desc", "RUNNING" },
        { "domblklist", "DOMAIN" },
        { "domdisplay", "VNC" },
        { "domdisplay", "VNC --all --include-password" },
        { "domhostname", "RUNNING" },
        { "domid", "DOMAIN" },
        { "domifaddr", "RUNNING" },
        { "domif-getlink", "DOMAIN MAC" },
        { "domiflist", "DOMAIN" },
        { "dominfo", "DOMAIN" },
        { "dominfo", "RUNNING" },
        { "domname", "UUID" },
        { "domstate", "DOMAIN" },
        { "domstate", "DOMAIN --reason" },
        { "domuuid", "DOMAIN" },
        { "domxml-to-native", "vmware-vmx --domain DOMAIN" },
        { "dumpxml", "DOMAIN" },
        { "dumpxml", "DOMAIN --xpath //name" },
        { "event", "--list" },
        { "freecell", "" },
        { "freecell", "--all" },
        { "hostname", "" },
        { "iface-dumpxml", "vmk0" },
        { "iface-list", "" },
        { "iface-mac", "vmnic0" },
        { "iface-name", "02:00:c0:a8:00:00" },
        { "list", "--all" },
        { "list", "--all --with-snapshot --without-snapshot" },
        { "list", "--all --title" },
        { "memtune", "DOMAIN" },
        { "net-dumpxml", "vSwitch0" },
        { "net-event", "--list" },
        { "net-info", "vSwitch0" },
        { "net-info", "vSwitch2" },
        { "net-list", "" },
        { "net-list", "--distributed" },
        { "net-name", "2f467347-8b4e-8655-e7d6-c4c3fb968009" },
        { "net-uuid", "vSwitch1" },
        { "nodeinfo", "" },
        { "nodedev-event", "--list" },
        { "pool-create-as", "x dir --print-xml" },
        { "pool-define-as", "x dir --print-xml" },
        { "pool-dumpxml", "datastore1" },
        { "pool-event", "--list" },
        { "pool-info", "datastore1" },
        { "pool-list", "" },
        { "pool-list", "--details" },
        { "pool-name", "34595bb4-5293-9fa3-713a-75dc052f136a" },
        { "pool-uuid", "datastore1" },
        { "schedinfo", "DOMAIN" },
        { "screenshot", "RUNNING PICTURE" },
        { "secret-event", "--list" },
        { "snapshot-create", "RUNNING" },
        { "snapshot-create-as", "RUNNING name" },
        { "snapshot-create-as", "RUNNING --print-xml" },
        { "snapshot-current", "test" },
        { "snapshot-current", "test --name" },
        { "snapshot-dumpxml", "test base" },
        { "snapshot-info", "test base" },
        { "snapshot-info", "test --current" },
        { "snapshot-list", "test" },
        { "snapshot-parent", "test --current" },
        { "undefine", "DOMAIN --remove-all-storage" },
        { "uri", "" },
        { "vcpucount", "DOMAIN" },
        { "vcpucount", "RUNNING" },
        { "vcpucount", "DOMAIN --maximum" },
        { "version", "" },
        { "vncdisplay", "VNC" },
        { "vol-clone", "DISK new/x.vmdk" },
        { "vol-clone", "DISK new/x.vmdk --print-xml" },
        { "vol-create", "datastore1 VOLUMEXML" },
        { "vol-create-as", "datastore1 new/x.vmdk 1M --format vmdk" },
        { "vol-create-as", "datastore1 new/x.vmdk 1M --format vmdk --print-xml" },
        { "vol-create-from", "datastore1 VOLUMEXML DISK" },
        { "vol-download", "iso/install.iso FILE datastore1" },
        { "vol-download", "iso/install.iso FILE datastore1 --sha256" },
        { "vol-dumpxml", "iso/install.iso datastore1" },
        { "vol-info", "iso/install.iso datastore1" },
        { "vol-info", "iso/install.iso datastore1 --physical" },
        { "vol-key", "iso/install.iso datastore1" },
        { "vol-list", "datastore1" },
        { "vol-list", "datastore1 --details" },
        { "vol-name", "VOLUME" },
        { "vol-path", "iso/install.iso datastore1" },
        { "vol-pool", "VOLUME" },
        { "vol-pool", "VOLUME --uuid" },
        { "vol-upload", "iso/install.iso VOLUMEXML datastore1" },
        { "vol-upload", "iso/install.iso VOLUMEXML datastore1 --sha256" },
    };

    [Fact]
    public void Every_command_that_prints_data_has_its_section()
    {
        IEnumerable<string> commands = AllCommands.Create().Groups
            .SelectMany(group => group.Commands)
            .Where(command => command.Options.Contains(CommonOptions.Output))
            .Select(command => command.Name)
            .Order(StringComparer.Ordinal);
        Assert.Equal(commands, ReadPage().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_section_has_an_example_here() =>
        Assert.Empty(ReadPage().Keys
            .Except(Examples.Select(example => example.Data.Item1))
            .Except(["domxml-from-native", "simulate"]));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Command_prints_what_its_section_says(string command, string arguments)
    {
        using var directory = new TemporaryDirectory();
        directory.Write("d.xml", Definition);
        directory.Write("volume.xml", VolumeXml);
        JsonElement[] domains = [.. (await PrintAsync("list", "--all")).EnumerateArray()];
        JsonElement running = domains.First(domain => domain.GetProperty("state").GetString() == "running");
        JsonElement shutOff = domains.First(domain => domain.GetProperty("state").GetString() == "shut off");
        JsonElement cards = await PrintAsync("domiflist", shutOff.GetProperty("name").GetString()!);
        string[] typed = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> words = typed.Select(word => word switch
        {
            "RUNNING" => running.GetProperty("name").GetString()!,
            "DOMAIN" => shutOff.GetProperty("name").GetString()!,
            "DEFINITION" => Path.Combine(directory.Path, "d.xml"),
            "MAC" => cards[0].GetProperty("mac").GetString()!,
            "VNC" => "web server",
            "PICTURE" => Path.Combine(directory.Path, "picture.png"),
            "VOLUME" => "[datastore1] iso/install.iso",
            "DISK" => "[datastore1] db_primary/db_primary.vmdk",
            "VOLUMEXML" => Path.Combine(directory.Path, "volume.xml"),
            "FILE" => Path.Combine(directory.Path, "file"),
            "UUID" => shutOff.GetProperty("uuid").GetString()!,
            _ => word,
        });
        AssertFits(ReadPage()[command], await PrintAsync([command, .. words]));
    }

    [Fact]
    public async Task Offline_conversion_prints_what_its_section_says()
    {
        CommandRun run = await CommandRun.RunAsync(
            ["domxml-from-native", "vmware-vmx", "-", "--output=json"],
            input: Demo, cancellationToken: TestContext.Current.CancellationToken);
        AssertFits(ReadPage()["domxml-from-native"], JsonElement.Parse(run.Output));
    }

    private static async Task<JsonElement> PrintAsync(params string[] arguments)
    {
        CommandRun run = await CommandRun.RunAsync(["-c", "test:///default", "--output", "json", .. arguments]);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, run.Output.Count(c => c == '\n'));
        return JsonElement.Parse(run.Output);
    }

    private static void AssertFits(Shape shape, JsonElement value)
    {
        Assert.Equal(shape.IsArray ? JsonValueKind.Array : JsonValueKind.Object, value.ValueKind);
        foreach (JsonElement item in shape.IsArray ? [.. value.EnumerateArray()] : new[] { value })
        {
            foreach (JsonProperty property in item.EnumerateObject())
                Assert.Equal(shape.Members[property.Name].Type, TypeName(property.Value));
            foreach ((string name, Member member) in shape.Members)
                Assert.True(
                    member.Optional || item.TryGetProperty(name, out _), $"{name} is not optional, but missing");
        }
    }

    private static string TypeName(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    private static Dictionary<string, Shape> ReadPage()
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "json.md"));
        return Section().Matches(page).ToDictionary(
            section => section.Groups["command"].Value,
            section => new Shape(
                section.Groups["kind"].Value == "Array of objects",
                Row().Matches(section.Groups["rows"].Value).ToDictionary(
                    row => row.Groups["name"].Value,
                    row => new Member(row.Groups["type"].Value, row.Groups["note"].Value.StartsWith("optional")))));
    }

    [GeneratedRegex(@"^### `(?<command>[^`]+)`\n\n(?<kind>Object|Array of objects)(?<rows>(?:(?!\n### )[\s\S])*)",
        RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (?<type>\w+) \| ?(?<note>[^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
