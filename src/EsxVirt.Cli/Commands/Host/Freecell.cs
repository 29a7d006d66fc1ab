using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Host;

/// <summary><c>freecell</c>: free memory of the host.</summary>
internal static class Freecell
{
    private static readonly OptionDefinition Cell =
        OptionDefinition.Number("cellno", "NUMA cell number") with { AlsoPositional = true };
    private static readonly OptionDefinition All = OptionDefinition.Flag("all", "show free memory for all NUMA cells");

    public static readonly CommandDefinition Definition = new("freecell", "NUMA free memory")
    {
        Description = "display available free memory for the NUMA cell.",
        Options = [Cell, All, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(All, Cell);
        int? cell = context.Number(Cell);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        if (cell is not null)
            throw VirException.Create(VirErrorCode.NoSupport, "virNodeGetCellsFreeMemory");

        if (context.Flag(All))
        {
            WriteCells(context);
            return;
        }

        long free = await connection.GetFreeMemoryAsync(context.Cancellation).ConfigureAwait(false) / 1024;
        if (context.Json)
            WriteJson(context, free);
        else
            context.WriteLine($"Total: {free} KiB");
    }

    /// <summary>The API names no cells, so that libvirt's capabilities list none: the sum over none of them.</summary>
    private static void WriteCells(CommandContext context)
    {
        if (context.Json)
        {
            WriteJson(context, 0);
        }
        else if (!context.Quiet)
        {
            context.WriteLine(new string('-', 20));
            context.WriteLine($"Total: {0,10} KiB");
        }
    }

    private static void WriteJson(CommandContext context, long totalKiB) => context.WriteJsonObject(json =>
    {
        json.WriteNumber("totalKiB", totalKiB);
    });
}
