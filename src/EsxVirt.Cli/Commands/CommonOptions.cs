using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal static class CommonOptions
{
    public static readonly OptionDefinition Domain = DomainArgument("domain name, id or uuid");

    /// <summary>On every command that prints data.</summary>
    public static readonly OptionDefinition Output = OptionDefinition.Text("output", "output format: 'text' or 'json'");

    public static OptionDefinition DomainArgument(string help) =>
        OptionDefinition.Argument("domain", help) with { Completer = Completers.Domains };
}
