using System.Globalization;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainMonitoring;

/// <summary><c>dominfo</c>: the essentials of one domain.</summary>
internal static class Dominfo
{
    public static readonly CommandDefinition Definition = new("dominfo", "domain information")
    {
        Description = "Returns basic information about the domain.",
        Options = [CommonOptions.Domain, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, DomainData.Info).ConfigureAwait(false);
        DomainInfo? info = null;
        VirException? error = null;
        try
        {
            info = await domain.GetInfoAsync(context.Cancellation).ConfigureAwait(false);
        }
        catch (VirException e)
        {
            // What is known is shown all the same; the command fails at its end.
            error = e;
        }

        if (context.Json)
            WriteJson(context, domain, info);
        else
            WriteText(context, domain, info);
        if (error is not null)
            throw error;
    }

    private static void WriteText(CommandContext context, Domain domain, DomainInfo? info)
    {
        context.WriteField("Id:", DomainWords.Id(domain));
        context.WriteField("Name:", domain.Name);
        context.WriteField("UUID:", domain.Uuid.ToString());
        context.WriteField("OS Type:", domain.OsType);
        if (info is not null)
        {
            context.WriteField("State:", DomainWords.State(info.State));
            context.WriteField("CPU(s):", info.VcpuCount.ToString(CultureInfo.InvariantCulture));
            if (info.CpuTime > TimeSpan.Zero)
                context.WriteField(
                    "CPU time:", $"{info.CpuTime.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture)}s");
            context.WriteField("Max memory:", $"{info.MaxMemory} KiB");
            context.WriteField("Used memory:", $"{info.Memory} KiB");
        }

        context.WriteField("Persistent:", DomainWords.YesNo(domain.IsPersistent));
        if (domain.Autostart is { } autostart)
            context.WriteField("Autostart:", autostart ? "enable" : "disable");

        // A host has no managed save, so that nothing needs to be asked.
        context.WriteField("Managed save:", DomainWords.YesNo(false));
    }

    private static void WriteJson(CommandContext context, Domain domain, DomainInfo? info) =>
        context.WriteJsonObject(json =>
        {
            DomainJson.WriteIdentity(json, domain);
            json.WriteString("osType", domain.OsType);
            json.WriteString("state", DomainWords.State(info?.State ?? domain.State));
            if (info is not null)
            {
                json.WriteNumber("vcpus", info.VcpuCount);
                if (info.CpuTime > TimeSpan.Zero)
                    json.WriteNumber("cpuTimeSeconds", info.CpuTime.TotalSeconds);
                json.WriteNumber("maxMemoryKiB", info.MaxMemory);
                json.WriteNumber("usedMemoryKiB", info.Memory);
            }

            json.WriteBoolean("persistent", domain.IsPersistent);
            if (domain.Autostart is { } autostart)
                json.WriteBoolean("autostart", autostart);
            json.WriteBoolean("managedSave", false);
        });
}
