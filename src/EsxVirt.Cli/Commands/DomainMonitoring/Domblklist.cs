using System.Xml;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.DomainMonitoring;

/// <summary><c>domblklist</c>: the disks of one domain.</summary>
internal static class Domblklist
{
    private static readonly OptionDefinition Inactive =
        OptionDefinition.Flag("inactive", "get inactive rather than running configuration");
    private static readonly OptionDefinition Details =
        OptionDefinition.Flag("details", "additionally display the type and device value");

    public static readonly CommandDefinition Definition = new("domblklist", "list all domain blocks")
    {
        Description = "Get the summary of block devices for a domain.",
        Options = [CommonOptions.Domain, Inactive, Details, CommonOptions.Output],
        Run = RunAsync,
    };

    private sealed record Disk(string Type, string Device, string Target, string? Source);

    private static async Task RunAsync(CommandContext context)
    {
        IReadOnlyList<XmlElement> elements = await DeviceXml.ReadAsync(context, Inactive, "disk").ConfigureAwait(false);
        Disk[] disks = [.. elements.Select(Read)];
        if (context.Json)
        {
            WriteJson(context, disks);
            return;
        }

        bool details = context.Flag(Details);
        var table = details ? new Table("Type", "Device", "Target", "Source") : new Table("Target", "Source");
        foreach (Disk disk in disks)
        {
            string source = disk.Source ?? "-";
            if (details)
                table.Add(disk.Type, disk.Device, disk.Target, source);
            else
                table.Add(disk.Target, source);
        }

        table.WriteTo(context.Output, withHeader: !context.Quiet);
    }

    private static Disk Read(XmlElement element) => new(
        element.GetAttribute("type"),
        element.GetAttribute("device"),
        element["target"] is { } target
            ? target.GetAttribute("dev") : throw new CommandFailure("unable to query block list"),
        DeviceXml.FirstAttribute(element["source"], "file", "dev", "dir", "name", "volume", "path"));

    private static void WriteJson(CommandContext context, Disk[] disks) => context.WriteJson(json =>
    {
        json.WriteObjects(disks, disk =>
        {
            json.WriteString("type", disk.Type);
            json.WriteString("device", disk.Device);
            json.WriteString("target", disk.Target);
            if (disk.Source is not null)
                json.WriteString("source", disk.Source);
        });
    });
}
