using EsxVirt.Cli.Grammar;
namespace EsxVirt.Cli.Commands.DomainManagement;
internal static class DomxmlFromNative
{
    public static readonly CommandDefinition Definition = new("domxml-from-native", "x") { Run = _ => throw new NotSupportedException() };
}
