using System.Security;
using System.Text;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary>The pool XML that <c>pool-define-as</c> and <c>pool-create-as</c> make of their options, and
/// print.</summary>
internal static class PoolDocument
{
    public static readonly OptionDefinition Name = OptionDefinition.Argument("name", "name of the pool");
    public static readonly OptionDefinition PrintXml =
        OptionDefinition.Flag("print-xml", "print XML document, but don't define/create");

    private static readonly OptionDefinition Type = OptionDefinition.Argument("type", "type of the pool");
    private static readonly OptionDefinition Host = Text("source-host", "source-host for underlying storage");
    private static readonly OptionDefinition SourcePath = Text("source-path", "source path for underlying storage");
    private static readonly OptionDefinition Device = Text("source-dev", "source device for underlying storage");
    private static readonly OptionDefinition SourceName = Text("source-name", "source name for underlying storage");
    private static readonly OptionDefinition Target = Text("target", "target for underlying storage");
    private static readonly OptionDefinition Format = Text("source-format", "format for underlying storage");
    private static readonly OptionDefinition AuthType =
        Text("auth-type", "auth type to be used for underlying storage");
    private static readonly OptionDefinition AuthUser =
        Text("auth-username", "auth username to be used for underlying storage");
    private static readonly OptionDefinition SecretUsage =
        Text("secret-usage", "auth secret usage to be used for underlying storage");
    private static readonly OptionDefinition SecretUuid =
        Text("secret-uuid", "auth secret UUID to be used for underlying storage");
    private static readonly OptionDefinition Adapter =
        Text("adapter-name", "adapter name to be used for underlying storage");
    private static readonly OptionDefinition Wwnn =
        Text("adapter-wwnn", "adapter wwnn to be used for underlying storage");
    private static readonly OptionDefinition Wwpn =
        Text("adapter-wwpn", "adapter wwpn to be used for underlying storage");
    private static readonly OptionDefinition Parent =
        Text("adapter-parent", "adapter parent scsi_hostN to be used for underlying vHBA storage");
    private static readonly OptionDefinition ParentWwnn =
        Text("adapter-parent-wwnn", "adapter parent scsi_hostN wwnn to be used for underlying vHBA storage");
    private static readonly OptionDefinition ParentWwpn =
        Text("adapter-parent-wwpn", "adapter parent scsi_hostN wwpn to be used for underlying vHBA storage");
    private static readonly OptionDefinition ParentFabric =
        Text(
            "adapter-parent-fabric-wwn",
            "adapter parent scsi_hostN fabric_wwn to be used for underlying vHBA storage");
    private static readonly OptionDefinition Protocol =
        Text("source-protocol-ver", "nfsvers value for NFS pool mount option");
    private static readonly OptionDefinition Initiator =
        Text("source-initiator", "initiator iqn for underlying storage");

    /// <summary>In the order of help.</summary>
    public static IReadOnlyList<OptionDefinition> Options { get; } =
    [
        Name, Type, PrintXml, Host, SourcePath, Device, SourceName, Target, Format, AuthType, AuthUser, SecretUsage,
        SecretUuid, Adapter, Wwnn, Wwpn, Parent, ParentWwnn, ParentWwpn, ParentFabric, Protocol, Initiator,
    ];

    public static string Write(CommandContext context)
    {
        var xml = new StringBuilder();
        xml.Append($"<pool type='{Escaped(context.RequiredText(Type))}'>\n");
        xml.Append($"  <name>{Escaped(context.RequiredText(Name))}</name>\n");
        string source = Source(context);
        if (source.Length > 0)
            xml.Append($"  <source>\n{source}  </source>\n");
        if (Value(context, Target) is { } target)
            xml.Append($"  <target>\n    <path>{target}</path>\n  </target>\n");
        return xml.Append("</pool>\n").ToString();
    }

    private static string Source(CommandContext context)
    {
        var xml = new StringBuilder();
        Add("<host name='{0}'/>", Host);
        Add("<dir path='{0}'/>", SourcePath);
        Add("<device path='{0}'/>", Device);
        xml.Append(AdapterElement(context));
        if (Value(context, Initiator) is { } initiator)
            xml.Append($"    <initiator>\n      <iqn name='{initiator}'/>\n    </initiator>\n");
        xml.Append(AuthElement(context));
        Add("<format type='{0}'/>", Format);
        Add("<name>{0}</name>", SourceName);
        Add("<protocol ver='{0}'/>", Protocol);
        return xml.ToString();

        void Add(string element, OptionDefinition option)
        {
            if (Value(context, option) is { } value)
                xml.Append("    ").Append(element.Replace("{0}", value, StringComparison.Ordinal)).Append('\n');
        }
    }

    private static string AdapterElement(CommandContext context)
    {
        if ((Value(context, Wwnn), Value(context, Wwpn)) is not ({ } node, { } port))
            return Value(context, Adapter) is { } name ? $"    <adapter type='scsi_host' name='{name}'/>\n" : "";
        string parent =
            Value(context, Parent) is { } byName ? $" parent='{byName}'"
            : (Value(context, ParentWwnn), Value(context, ParentWwpn)) is ({ } parentNode, { } parentPort)
                ? $" parent_wwnn='{parentNode}' parent_wwpn='{parentPort}'"
            : Value(context, ParentFabric) is { } fabric ? $" parent_fabric_wwn='{fabric}'"
            : "";
        return $"    <adapter type='fc_host'{parent} wwnn='{node}' wwpn='{port}'/>\n";
    }

    private static string AuthElement(CommandContext context)
    {
        if ((Value(context, AuthType), Value(context, AuthUser)) is not ({ } type, { } user))
            return "";
        string? secret =
            Value(context, SecretUsage) is { } usage ? $"usage='{usage}'"
            : Value(context, SecretUuid) is { } uuid ? $"uuid='{uuid}'"
            : null;
        return secret is null
            ? ""
            : $"    <auth type='{type}' username='{user}'>\n      <secret {secret}/>\n    </auth>\n";
    }

    private static string? Value(CommandContext context, OptionDefinition option) =>
        context.Text(option) is { } text ? Escaped(text) : null;

    private static string Escaped(string text) => SecurityElement.Escape(text);

    private static OptionDefinition Text(string name, string help) =>
        OptionDefinition.Text(name, help) with { AlsoPositional = true };
}
