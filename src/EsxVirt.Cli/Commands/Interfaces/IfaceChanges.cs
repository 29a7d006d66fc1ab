using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.Interfaces;

/// <summary>Changes of host interfaces, all of which libvirt's driver refuses: a host's cards are what they
/// are.</summary>
internal static class IfaceChanges
{
    private static readonly OptionDefinition File =
        OptionDefinition.Argument("file", "file containing an XML interface description");

    public static readonly CommandDefinition Begin = new(
        "iface-begin",
        "create a snapshot of current interfaces settings, which can be later committed (iface-commit) or restored "
        + "(iface-rollback)")
    {
        Description = "Create a restore point for interfaces settings",
        Run = context => RefuseTransactionAsync(context, "begin", "virInterfaceChangeBegin"),
    };

    public static readonly CommandDefinition Commit =
        new("iface-commit", "commit changes made since iface-begin and free restore point")
        {
            Description = "commit changes and free restore point",
            Run = context => RefuseTransactionAsync(context, "commit", "virInterfaceChangeCommit"),
        };

    public static readonly CommandDefinition Rollback =
        new("iface-rollback", "rollback to previous saved configuration created via iface-begin")
        {
            Description = "rollback to previous restore point",
            Run = context => RefuseTransactionAsync(context, "rollback", "virInterfaceChangeRollback"),
        };

    public static readonly CommandDefinition Define = new(
        "iface-define",
        "define an inactive persistent physical host interface or modify an existing persistent one from an XML file")
    {
        Description = "Define or modify a persistent physical host interface.",
        Options = [File, OptionDefinition.Flag("validate", "validate the XML against the schema")],
        Run = RefuseToDefineAsync,
    };

    // Before an editor opens: what it makes could not be stored.
    public static readonly CommandDefinition Edit =
        new("iface-edit", "edit XML configuration for a physical host interface")
        {
            Description = "Edit the XML configuration for a physical host interface.",
            Options = [InterfaceOptions.Interface],
            Run = RefuseToEditAsync,
        };

    public static readonly CommandDefinition Undefine =
        new("iface-undefine", "undefine a physical host interface (remove it from configuration)")
        {
            Description = "undefine an interface.",
            Options = [InterfaceOptions.Interface],
            Run = context => RefuseAsync(context, "undefine", "virInterfaceUndefine"),
        };

    public static readonly CommandDefinition Start =
        new("iface-start", "start a physical host interface (enable it / \"if-up\")")
        {
            Description = "start a physical host interface.",
            Options = [InterfaceOptions.Interface],
            Run = context => RefuseAsync(context, "start", "virInterfaceCreate"),
        };

    public static readonly CommandDefinition Destroy =
        new("iface-destroy", "destroy a physical host interface (disable it / \"if-down\")")
        {
            Description = "forcefully stop a physical host interface.",
            Options = [InterfaceOptions.Interface],
            Run = context => RefuseAsync(context, "destroy", "virInterfaceDestroy"),
        };

    private static Task RefuseTransactionAsync(CommandContext context, string verb, string api) =>
        InterfaceOptions.RefuseAsync(context, $"Failed to {verb} network config change transaction", api);

    private static async Task RefuseAsync(CommandContext context, string verb, string api)
    {
        await InterfaceOptions.FindAsync(context).ConfigureAwait(false);
        string text = context.RequiredText(InterfaceOptions.Interface);
        await InterfaceOptions.RefuseAsync(context, $"Failed to {verb} interface {text}", api).ConfigureAwait(false);
    }

    private static async Task RefuseToEditAsync(CommandContext context)
    {
        await InterfaceOptions.FindAsync(context).ConfigureAwait(false);
        await InterfaceOptions.RefuseAsync(context, null, "virInterfaceDefineXML").ConfigureAwait(false);
    }

    private static async Task RefuseToDefineAsync(CommandContext context)
    {
        string file = context.RequiredText(File);
        await context.ConnectAsync().ConfigureAwait(false);
        await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false);
        await InterfaceOptions.RefuseAsync(
            context, $"Failed to define interface from {file}", "virInterfaceDefineXML").ConfigureAwait(false);
    }
}
