using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands;

/// <summary>What <c>desc</c> and <c>net-desc</c> take beside the thing that is described.</summary>
internal static class DescriptionOptions
{
    public static readonly OptionDefinition Live = OptionDefinition.Flag("live", "modify/get running state");
    public static readonly OptionDefinition Config =
        OptionDefinition.Flag("config", "modify/get persistent configuration");
    public static readonly OptionDefinition Current =
        OptionDefinition.Flag("current", "modify/get current state configuration");
    public static readonly OptionDefinition Title =
        OptionDefinition.Flag("title", "modify/get the title instead of description");
    public static readonly OptionDefinition Edit =
        OptionDefinition.Flag("edit", "open an editor to modify the description");
    public static readonly OptionDefinition NewText = OptionDefinition.Rest("new-desc", "message");

    /// <summary>In the order of help.</summary>
    public static IEnumerable<OptionDefinition> All => [Live, Config, Current, Title, Edit, NewText];

    public static void Check(CommandContext context)
    {
        context.Exclusive(Current, Live);
        context.Exclusive(Current, Config);
    }
}
