using System.Globalization;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;

namespace EsxVirt.Cli.Shell;

/// <summary>
/// Reads the options before the command by the rules of <c>getopt_long</c>: short ones cluster, values may be
/// attached, long ones may be cut short, and the first word that is no option ends them.
/// </summary>
internal sealed class GlobalOptionParser(ErrorOutput errors)
{
    private enum Value
    {
        None,
        Required,
        Optional,
    }

    private sealed record Known(
        char? Short, string Long, Value Value, Action<GlobalOptionParser, string, string> Apply);

    private static readonly Known[] Table =
    [
        new('c', "connect", Value.Required, (parser, _, value) => parser._options.Uri = value),
        new('d', "debug", Value.Required, (parser, name, value) => parser.CheckDebugLevel(name, value)),
        new('e', "escape", Value.Required, (_, _, value) => CheckEscape(value)),
        new('h', "help", Value.None, (parser, _, _) => parser._options.Announcement = Announcement.Usage),
        new('k', "keepalive-interval", Value.Required, (_, name, value) => CheckKeepAlive(name, value)),
        new('K', "keepalive-count", Value.Required, (_, name, value) => CheckKeepAlive(name, value)),
        new('l', "log", Value.Required, (parser, _, value) => parser.SetLogFile(value)),
        new('q', "quiet", Value.None, (parser, _, _) => parser._options.Quiet = true),
        new('r', "readonly", Value.None, (parser, _, _) => parser._options.ReadOnly = true),
        new('t', "timing", Value.None, (parser, _, _) => parser._options.Timing = true),
        new('v', "version", Value.Optional, (parser, _, value) => parser._options.Announcement =
            value == "long" ? Announcement.LongVersion : Announcement.ShortVersion),
        new('V', "", Value.None, (parser, _, _) => parser._options.Announcement = Announcement.LongVersion),
        new(null, "output", Value.Required, (parser, _, value) => parser._options.Json = OutputFormat.IsJson(value)),
    ];

    private readonly GlobalOptions _options = new();

    /// <summary>Stops at an option that asks for an announcement; what follows it is not looked at.</summary>
    /// <exception cref="SyntaxException">An option is unknown, lacks its value or has a bad one.</exception>
    public GlobalOptions Parse(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        ReadEnvironment(variable);
        int index = 0;
        while (index < arguments.Count && _options.Announcement == Announcement.None)
        {
            string argument = arguments[index];
            if (argument.Length < 2 || argument[0] != '-')
                break;

            index++;
            if (argument == "--")
                break;
            if (argument.StartsWith("--", StringComparison.Ordinal))
                ReadLong(argument[2..], arguments, ref index);
            else
                ReadShort(argument, arguments, ref index);
        }

        _options.Rest = [.. arguments.Skip(index)];
        return _options;
    }

    private void ReadEnvironment(Func<string, string?> variable)
    {
        if (variable("VIRSH_DEBUG") is { } debug)
        {
            if (!TryParseDebugLevel(debug, out int level) || level is < 0 or > 4)
                errors.Error("VIRSH_DEBUG not set with a valid numeric value");
        }

        if (variable("VIRSH_LOG_FILE") is { Length: > 0 } file)
            SetLogFile(file);
    }

    private void ReadLong(string text, IReadOnlyList<string> arguments, ref int index)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? text : text[..equals];
        string? value = equals < 0 ? null : text[(equals + 1)..];
        Known known = FindLong(name) ?? throw Unsupported("--" + text);
        if (known.Value == Value.None && value is not null)
            throw Unsupported("-" + known.Short);
        if (known.Value == Value.Required && value is null)
            value = index < arguments.Count ? arguments[index++] : throw MissingValue(known);
        known.Apply(this, "--" + known.Long, value ?? "");
    }

    private static Known? FindLong(string name)
    {
        if (Table.FirstOrDefault(known => known.Long == name && name.Length > 0) is { } exact)
            return exact;
        Known[] candidates = [.. Table.Where(known =>
            known.Long.Length > 0 && known.Long.StartsWith(name, StringComparison.Ordinal))];
        return candidates is [var only] ? only : null;
    }

    private void ReadShort(string cluster, IReadOnlyList<string> arguments, ref int index)
    {
        for (int i = 1; i < cluster.Length && _options.Announcement == Announcement.None; i++)
        {
            char letter = cluster[i];
            Known known = Table.FirstOrDefault(known => known.Short == letter) ?? throw Unsupported("-" + letter);
            if (known.Value != Value.Required)
            {
                known.Apply(this, "-" + letter, "");
                continue;
            }

            string value = i + 1 < cluster.Length ? cluster[(i + 1)..]
                : index < arguments.Count ? arguments[index++]
                : throw MissingValue(known);
            known.Apply(this, "-" + letter, value);
            return;
        }
    }

    /// <summary>There are no debug messages; the level is checked for scripts that set it.</summary>
    private void CheckDebugLevel(string name, string value)
    {
        if (!TryParseDebugLevel(value, out int level))
            throw new SyntaxException($"option {name} takes a numeric argument");
        if (level is < 0 or > 4)
            errors.Error($"ignoring debug level {level} out of range [0-4]");
    }

    private static bool TryParseDebugLevel(string value, out int level) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite,
            CultureInfo.InvariantCulture, out level);

    private void SetLogFile(string file)
    {
        if (!errors.TryLogTo(file))
            throw new SyntaxException("failed to open the log file. check the log file path");
    }

    /// <summary>There is no console on ESX, but scripts that set its escape character shall run.</summary>
    private static void CheckEscape(string value)
    {
        bool valid = value.Length == 1 && value != "^"
            || value.Length == 2 && value[0] == '^' && value[1] is (>= 'a' and <= 'z') or (>= '@' and <= '_');
        if (!valid)
            throw new SyntaxException($"Invalid string '{value}' for escape sequence");
    }

    /// <summary>HTTP needs no keep-alive of its own; the value is checked and then not needed.</summary>
    private static void CheckKeepAlive(string name, string value)
    {
        if (!CNumber.TryParse(value, out int number))
            throw new SyntaxException($"Invalid value for option {name}");
        if (number < 0)
            throw new SyntaxException($"option {name} requires a positive integer argument");
    }

    private static SyntaxException Unsupported(string option) => new($"unsupported option '{option}'. See --help.");

    private static SyntaxException MissingValue(Known known) => new(known.Short is { } letter
        ? $"option '-{letter}'/'--{known.Long}' requires an argument"
        : $"option '--{known.Long}' requires an argument");
}
