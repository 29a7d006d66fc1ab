using System.Globalization;
using System.Text;
using EsxVirt.VSphere.Simulator.Inventory;

namespace EsxVirt.VSphere.Simulator.Profiles;

/// <summary>
/// Writes the VMX file of a machine: a head from its facts, then the lines of its profile with these placeholders:
/// <list type="table">
/// <item><c>{file}</c>: name of the directory and of the files, without ending</item>
/// <item><c>{iso}</c>: absolute name, on its host, of an installation image</item>
/// <item><c>{own-disk}</c>: absolute name of a disk in the machine's own directory</item>
/// <item><c>{ordinal}</c>: number of the machine, from 0; <c>{ordinal-port}</c>: a TCP port made from it</item>
/// <item><c>{generated-mac-N}</c>, <c>{vpx-mac-N}</c>, <c>{static-mac-N}</c>: address of network card N</item>
/// <item><c>{switch-id}</c>: UUID of the distributed switch</item>
/// </list>
/// </summary>
internal static class VmxTemplate
{
    public static string Write(Profile profile, MachineFacts facts, VmxPlace place)
    {
        var text = new StringBuilder(4096);
        WriteHead(text, facts, withInstanceUuid: place.HasInstanceUuid);
        if (facts.HardwareVersion >= 7)
            text.Append("nvram = \"").Append(Escapes.Pipe(facts.FileName)).Append(".nvram\"\n");
        WriteBody(text, profile.Vmx, facts, place);
        return text.ToString();
    }

    private static void WriteHead(StringBuilder text, MachineFacts facts, bool withInstanceUuid)
    {
        void Line(string key, string value)
            => text.Append(key).Append(" = \"").Append(Escapes.Pipe(value)).Append("\"\n");

        Line(".encoding", "UTF-8");
        Line("config.version", "8");
        Line("virtualHW.version", Number(facts.HardwareVersion));
        // libvirt undoes the pipe escapes after the percent ones, so a percent sign must not hide a pipe.
        Line("displayName", facts.InventoryName);
        if (facts.Annotation.Length > 0)
            Line("annotation", facts.Annotation);
        Line("guestOS", facts.GuestOs);
        Line("memsize", Number(facts.MemoryMB));
        Line("numvcpus", Number(facts.Cpus));
        if (facts.CoresPerSocket > 1)
            Line("cpuid.coresPerSocket", Number(facts.CoresPerSocket));
        Line("uuid.bios", SpacedUuid(facts.BiosUuid));
        Line("uuid.location", SpacedUuid(facts.BiosUuid));
        if (withInstanceUuid)
            Line("vc.uuid", SpacedUuid(facts.InstanceUuid));
        WriteAllocation(Line, "cpu", facts.Cpu);
        if (facts.Cpu != Allocation.Normal)
            Line("sched.cpu.units", "mhz");
        WriteAllocation(Line, "mem", facts.Memory);
        if (facts.Memory.Reservation > 0)
            Line("sched.mem.minSize", Number(facts.Memory.Reservation));
        Line("pciBridge0.present", "TRUE");
        Line("svga.present", "TRUE");
        Line("tools.syncTime", "FALSE");
    }

    private static void WriteAllocation(Action<string, string> line, string resource, Allocation allocation)
    {
        if (allocation == Allocation.Normal)
            return;
        line($"sched.{resource}.min", Number(allocation.Reservation));
        if (allocation.Limit >= 0)
            line($"sched.{resource}.max", Number(allocation.Limit));
        line($"sched.{resource}.shares", allocation.Level == "custom" ? Number(allocation.Shares) : allocation.Level);
    }

    private static void WriteBody(StringBuilder text, string lines, MachineFacts facts, VmxPlace place)
    {
        ReadOnlySpan<char> rest = lines;
        while (rest.IndexOf('{') is var open and >= 0)
        {
            int close = rest.IndexOf('}');
            text.Append(rest[..open]);
            text.Append(Escapes.Pipe(Fill(rest[(open + 1)..close].ToString(), facts, place)));
            rest = rest[(close + 1)..];
        }

        text.Append(rest);
        if (lines.Length > 0)
            text.Append('\n');
    }

    private static string Fill(string placeholder, MachineFacts facts, VmxPlace place) => placeholder switch
    {
        "file" => facts.FileName,
        "iso" => place.Absolute("iso/install.iso"),
        "own-disk" => place.Absolute($"{facts.FileName}/data.vmdk"),
        "ordinal" => Number(place.Ordinal),
        "ordinal-port" => Number(40000 + place.Ordinal % 20000),
        "switch-id" => SpacedUuid(place.SwitchId),
        _ => Mac(placeholder, place),
    };

    private static string Mac(string placeholder, VmxPlace place)
    {
        int dash = placeholder.LastIndexOf('-');
        int card = int.Parse(placeholder.AsSpan(dash + 1), CultureInfo.InvariantCulture);
        MacRange range = placeholder[..dash] switch
        {
            "generated-mac" => MacRange.Generated,
            "vpx-mac" => MacRange.VCenter,
            "static-mac" => MacRange.Static,
            _ => throw new InvalidOperationException($"Unknown placeholder {{{placeholder}}}"),
        };
        return place.Seeded.Mac(range, card);
    }

    /// <summary>The way VMX files write UUIDs: <c>56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15</c>.</summary>
    public static string SpacedUuid(Guid uuid)
    {
        string digits = uuid.ToString("N");
        var text = new StringBuilder(47);
        for (int pair = 0; pair < 16; pair++)
        {
            if (pair > 0)
                text.Append(pair == 8 ? '-' : ' ');
            text.Append(digits, 2 * pair, 2);
        }

        return text.ToString();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Where a machine lies, as far as its VMX file says so.</summary>
/// <param name="Ordinal">Number of the machine, from 0.</param>
/// <param name="Seeded">Source of its addresses.</param>
/// <param name="Volume">Mount point of its datastore on the host.</param>
/// <param name="SwitchId">UUID of the distributed switch.</param>
/// <param name="HasInstanceUuid">The server knows instance UUIDs (API 4.0).</param>
internal sealed record VmxPlace(int Ordinal, Seeded Seeded, string Volume, Guid SwitchId, bool HasInstanceUuid)
{
    /// <summary>The host's own name of a file in the datastore; GSX on Windows has drives and backslashes.</summary>
    public string Absolute(string path)
        => Volume.Contains('\\') ? $"{Volume}\\{path.Replace('/', '\\')}" : $"{Volume}/{path}";
}
