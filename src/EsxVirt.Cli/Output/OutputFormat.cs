using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Output;

/// <summary>The values of <c>--output</c>.</summary>
internal static class OutputFormat
{
    /// <exception cref="SyntaxException">Neither of the two formats.</exception>
    public static bool IsJson(string format) => format switch
    {
        "json" => true,
        "text" => false,
        _ => throw new SyntaxException($"Unknown output format '{format}', expecting 'text' or 'json'"),
    };
}
