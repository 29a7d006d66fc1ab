using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>create</c>: refused. These hosts have no domains that go when they stop.</summary>
internal static class Create
{
    private static readonly OptionDefinition File =
        OptionDefinition.Argument("file", "file containing an XML domain description");

    public static readonly CommandDefinition Definition = new("create", "create a domain from an XML file")
    {
        Description = "Create a domain.",
        Options =
        [
            File,
            OptionDefinition.Flag("console", "attach to console after creation"),
            OptionDefinition.Flag("paused", "leave the guest paused after creation"),
            OptionDefinition.Flag("autodestroy", "automatically destroy the guest when virsh disconnects"),
            OptionDefinition.Text(
                "pass-fds", "pass file descriptors N,M,... to the guest") with { AlsoPositional = true },
            OptionDefinition.Flag("validate", "validate the XML against the schema"),
            OptionDefinition.Flag("reset-nvram", "re-initialize NVRAM from its pristine template"),
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        string file = context.RequiredText(File);
        await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false);
        bool isReadOnly = (await context.ConnectAsync().ConfigureAwait(false)).IsReadOnly;
        throw new CommandFailure(
            $"Failed to create domain from {file}",
            isReadOnly
                ? VirException.ReadOnly("virDomainCreateXML")
                : VirException.Create(VirErrorCode.NoSupport, "virDomainCreateXML"));
    }
}
