using EsxVirt.Cli.Grammar;
namespace EsxVirt.Cli.Commands.DomainManagement;
internal static class DomxmlToNative
{
    public static readonly CommandDefinition Definition = new("domxml-to-native", "x") { Run = _ => throw new NotSupportedException() };
}
