using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>domxml-from-native</c>: a VMX file as domain XML, with or without a host.</summary>
internal static class DomxmlFromNative
{
    private static readonly OptionDefinition Format =
        OptionDefinition.Argument("format", "source config data format") with { Completer = Completers.NativeFormats };
    private static readonly OptionDefinition Config = OptionDefinition.Argument(
        "config", "config data file to import from, or '-' for standard input");
    private static readonly OptionDefinition VmxPath = OptionDefinition.Text(
        "vmx-path", "without a connection: where the file lies, as '[datastore] directory/x.vmx'");
    private static readonly OptionDefinition DatacenterPath =
        OptionDefinition.Text("datacenter-path", "without a connection: path of the datacenter");
    private static readonly OptionDefinition SecurityInfo =
        OptionDefinition.Flag("security-info", "without a connection: include the VNC password");
    private static readonly OptionDefinition Lenient = OptionDefinition.Flag(
        "lenient", "without a connection: leave out disks that cannot be expressed, with a warning");

    /// <summary>Options that a host has no use for: it knows these things itself.</summary>
    private static readonly OptionDefinition[] OfflineOptions = [VmxPath, DatacenterPath, SecurityInfo, Lenient];

    public static readonly CommandDefinition Definition =
        new("domxml-from-native", "Convert native config to domain XML")
        {
            Description = "Convert native guest configuration format to domain XML format.",
            Options = [Format, Config, .. OfflineOptions, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        string format = context.RequiredText(Format);
        string file = context.RequiredText(Config);
        using FileContent content = await context.Surroundings.Files
            .ReadBeginningAsync(file, context.Cancellation).ConfigureAwait(false);
        DomainDefinition domain = context.Session.Uri is null
            ? ConvertOffline(context, format, file, content.Bytes)
            : await ConvertOnlineAsync(context, format, content.Bytes).ConfigureAwait(false);
        DomainXmlFlags secure = context.Flag(SecurityInfo) ? DomainXmlFlags.Secure : DomainXmlFlags.None;
        context.WriteDomain(domain, DomainXmlFlags.Inactive | secure);
    }

    private static DomainDefinition ConvertOffline(
        CommandContext context, string format, string file, ReadOnlyMemory<byte> content)
    {
        NativeFormat.Check(format);
        ConversionResult result = OfflineConversion.FromVmx(
            content.Span, file, context.Text(VmxPath), context.Text(DatacenterPath), context.Flag(Lenient));
        foreach (string warning in result.Warnings)
            context.Errors.Warning(warning);
        return result.Domain;
    }

    private static async ValueTask<DomainDefinition> ConvertOnlineAsync(
        CommandContext context, string format, ReadOnlyMemory<byte> content)
    {
        foreach (OptionDefinition option in OfflineOptions)
        {
            if (context.Flag(option))
                throw new CommandFailure($"Option --{option.Name} is only for conversions without a connection");
        }
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        return await connection
            .DomainFromNativeAsync(format, content, context.Cancellation)
            .ConfigureAwait(false);
    }
}
