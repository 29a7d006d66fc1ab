using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary>The option by which <c>shutdown</c> and <c>reboot</c> take the way to ask the guest.</summary>
internal static class ShutdownMode
{
    public static readonly OptionDefinition Option =
        OptionDefinition.Text(
            "mode", "shutdown mode: acpi|agent|initctl|signal|paravirt") with
        { AlsoPositional = true };

    /// <summary>Reads a list of words with commas.</summary>
    /// <param name="context">The command.</param>
    /// <param name="lastWords">How the command joins the last word to the others when it lists what it knows.</param>
    public static GuestShutdownModes Read(CommandContext context, string lastWords)
    {
        GuestShutdownModes modes = GuestShutdownModes.Any;
        foreach (string word in context.Text(Option)?.Split(',') ?? [])
        {
            modes |= word switch
            {
                "acpi" => GuestShutdownModes.AcpiPowerButton,
                "agent" => GuestShutdownModes.GuestAgent,
                "initctl" => GuestShutdownModes.Initctl,
                "signal" => GuestShutdownModes.Signal,
                "paravirt" => GuestShutdownModes.Paravirt,
                _ => throw new CommandFailure(
                    $"Unknown mode {word} value, expecting 'acpi', 'agent', 'initctl', 'signal'{lastWords} 'paravirt'"),
            };
        }
        return modes;
    }
}
