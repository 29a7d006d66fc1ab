using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Nodes;

namespace EsxVirt.Cli.Commands.Host;

/// <summary><c>nodeinfo</c>: processors and memory of the host.</summary>
internal static class Nodeinfo
{
    private const int LabelWidth = 20;

    public static readonly CommandDefinition Definition = new("nodeinfo", "node information")
    {
        Description = "Returns basic information about the node.",
        Options = [CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        NodeInfo info = await CommandFailure.UnderAsync(
            "failed to get node information", connection.GetNodeInfoAsync(context.Cancellation)).ConfigureAwait(false);
        if (context.Json)
            WriteJson(context, info);
        else
            WriteText(context, info);
    }

    private static void WriteText(CommandContext context, NodeInfo info)
    {
        context.WriteField("CPU model:", info.Model, LabelWidth);
        context.WriteField("CPU(s):", $"{info.Cpus}", LabelWidth);
        if (info.Mhz > 0)
            context.WriteField("CPU frequency:", $"{info.Mhz} MHz", LabelWidth);
        context.WriteField("CPU socket(s):", $"{info.Sockets}", LabelWidth);
        context.WriteField("Core(s) per socket:", $"{info.Cores}", LabelWidth);
        context.WriteField("Thread(s) per core:", $"{info.Threads}", LabelWidth);
        context.WriteField("NUMA cell(s):", $"{info.Nodes}", LabelWidth);
        context.WriteField("Memory size:", $"{info.Memory} KiB", LabelWidth);
    }

    private static void WriteJson(CommandContext context, NodeInfo info) => context.WriteJsonObject(json =>
    {
        json.WriteString("model", info.Model);
        json.WriteNumber("cpus", info.Cpus);
        if (info.Mhz > 0)
            json.WriteNumber("mhz", info.Mhz);
        json.WriteNumber("sockets", info.Sockets);
        json.WriteNumber("coresPerSocket", info.Cores);
        json.WriteNumber("threadsPerCore", info.Threads);
        json.WriteNumber("numaCells", info.Nodes);
        json.WriteNumber("memoryKiB", info.Memory);
    });
}
