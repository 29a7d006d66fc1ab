using System.Globalization;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands;

/// <summary>The lines of <c>schedinfo</c> and <c>memtune</c>.</summary>
internal static class TypedParameters
{
    /// <summary>Nothing where the server does not tell the value.</summary>
    public static void WriteLine(CommandContext context, string name, long? value)
    {
        if (value is { } number)
            WriteLine(context, name, number.ToString(CultureInfo.InvariantCulture));
    }

    public static void WriteLine(CommandContext context, string name, string value) =>
        context.WriteLine($"{name,-15}: {value}");
}
