using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Xml;
using VmxConverter = EsxVirt.Domains.Vmx;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary>
/// <c>domxml-to-native</c>: a domain, or domain XML in a file, as a VMX file; with or without a host.
/// </summary>
internal static class DomxmlToNative
{
    private static readonly OptionDefinition Format =
        OptionDefinition.Argument(
            "format", "target config data type format") with
        { Completer = Completers.NativeFormats };
    private static readonly OptionDefinition DomainOption =
        OptionDefinition.Text("domain", "domain name, id or uuid") with { Completer = Completers.Domains };
    private static readonly OptionDefinition Xml =
        OptionDefinition.Text(
            "xml", "xml data file to export from, or '-' for standard input") with
        { AlsoPositional = true };
    private static readonly OptionDefinition HardwareVersion = OptionDefinition.Number(
        "virtual-hw-version",
        "virtual hardware version to write (default: the host's newest; 13 without a connection)");

    public static readonly CommandDefinition Definition =
        new("domxml-to-native", "Convert domain XML to native config")
        {
            Description = "Convert domain XML config to a native guest configuration format.",
            Options = [Format, DomainOption, Xml, HardwareVersion, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(DomainOption, Xml);
        string format = context.RequiredText(Format);
        int? version = context.Number(HardwareVersion);
        if (version <= 0)
        {
            throw new CommandFailure(
                $"Numeric value '{version}' for <{HardwareVersion.Name}> option is malformed or out of range");
        }

        string xml = await ReadXmlAsync(context).ConfigureAwait(false);
        context.WriteDocument("vmx", context.Session.Uri is null
            ? ConvertOffline(format, xml, version)
            : await ConvertOnlineAsync(context, format, xml, version).ConfigureAwait(false));
    }

    private static async Task<string> ReadXmlAsync(CommandContext context)
    {
        if (context.Text(Xml) is { } file)
        {
            return OfflineConversion.DecodeXml(
                await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false));
        }

        if (!context.Flag(DomainOption))
            throw new CommandFailure("need either domain or domain XML");
        Domain domain = await context.FindDomainAsync(DomainOption, DomainData.Definition).ConfigureAwait(false);
        return await CommandFailure.UnderAsync(
            "failed to retrieve XML", domain.GetXmlAsync(DomainXmlOptions.None, context.Cancellation))
            .ConfigureAwait(false);
    }

    private static string ConvertOffline(string format, string xml, int? version)
    {
        NativeFormat.Check(format);
        var options = new VmxOptions();
        return VmxConverter.FromDomain(
            DomainXml.Parse(xml),
            options with { VirtualHardwareVersion = version ?? options.VirtualHardwareVersion });
    }

    private static async Task<string> ConvertOnlineAsync(
        CommandContext context, string format, string xml, int? version)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        return await connection.DomainXmlToNativeAsync(
            format, xml, version, context.Cancellation).ConfigureAwait(false);
    }
}
