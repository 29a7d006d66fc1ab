using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Shell;

/// <summary>Everything that help prints, made from the command table.</summary>
internal static class HelpText
{
    private const string GlobalOptions =
        """
          options:
            -c | --connect=URI      hypervisor connection URI
            -d | --debug=NUM        debug level [0-4]
            -e | --escape <char>    set escape sequence for console
            -h | --help             this help
            -k | --keepalive-interval=NUM
                                    keepalive interval in seconds, 0 for disable
            -K | --keepalive-count=NUM
                                    number of possible missed keepalive messages
            -l | --log=FILE         output logging to file
                 --output=FORMAT    text or json, for all commands that print data
            -q | --quiet            quiet mode
            -r | --readonly         connect readonly
            -t | --timing           print timing information
            -v                      short version
            -V                      long version
                 --version[=TYPE]   version, TYPE is short or long (default short)
          commands (non interactive mode):

        """;

    /// <summary>The answer to <c>-h</c>.</summary>
    public static void WriteUsage(TextWriter output, string program, CommandTable table)
    {
        output.Write($"\n{program} [options]... [<command_string>]\n{program} [options]... <command> [args...]\n\n");
        output.Write(GlobalOptions.ReplaceLineEndings("\n") + "\n");
        foreach (CommandGroup group in table.Groups)
        {
            output.Write($" {group.Name} (help keyword '{group.Keyword}')\n");
            WriteCommands(output, group);
            output.Write('\n');
        }

        output.Write("\n  (specify help <group> for details about the commands in the group)\n");
        output.Write("\n  (specify help <command> for details about the command)\n\n");
    }

    /// <summary>The answer to <c>help</c> alone.</summary>
    public static void WriteAllGroups(TextWriter output, CommandTable table)
    {
        output.Write("Grouped commands:\n\n");
        foreach (CommandGroup group in table.Groups)
        {
            WriteGroup(output, group);
            output.Write('\n');
        }
    }

    public static void WriteGroup(TextWriter output, CommandGroup group)
    {
        output.Write($" {group.Name} (help keyword '{group.Keyword}'):\n");
        WriteCommands(output, group);
    }

    public static void WriteCommand(TextWriter output, CommandDefinition command)
    {
        output.Write($"  NAME\n    {command.Name} - {command.Summary}\n");
        output.Write($"\n  SYNOPSIS\n    {string.Join(' ', command.Options.Select(Synopsis).Prepend(command.Name))}\n");
        if (command.Description is { } description)
            output.Write($"\n  DESCRIPTION\n    {description.Replace("\n", "\n    ", StringComparison.Ordinal)}\n");
        if (command.Options.IsEmpty)
            return;

        output.Write("\n  OPTIONS\n");
        foreach (OptionDefinition option in command.Options)
            output.Write($"    {Form(option),-15}  {option.Help}".TrimEnd() + "\n");
    }

    private static void WriteCommands(TextWriter output, CommandGroup group)
    {
        foreach (CommandDefinition command in group.Visible)
            output.Write($"    {command.Name,-30} {command.Summary}\n");
    }

    private static string Synopsis(OptionDefinition option)
    {
        string form = option.Positional ? $"<{option.Name}>" : Named(option);
        if (option.Kind == OptionKind.List)
            return option.Required ? form + "..." : $"[{form}]...";
        return option.Required ? form : $"[{form}]";
    }

    private static string Form(OptionDefinition option)
    {
        string form = option.Positional ? $"[--{option.Name}] {Placeholder(option)}" : Named(option);
        return option.Kind == OptionKind.List ? form + "..." : form;
    }

    private static string Named(OptionDefinition option) => option.Kind switch
    {
        OptionKind.Flag => $"--{option.Name}",
        OptionKind.OptionalNumber => $"--{option.Name}[=<number>]",
        _ => $"--{option.Name} {Placeholder(option)}",
    };

    private static string Placeholder(OptionDefinition option) =>
        option.Kind == OptionKind.Number ? "<number>" : "<string>";
}
