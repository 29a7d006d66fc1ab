using System.Globalization;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary>The <c>name=value</c> pairs of <c>schedinfo</c>.</summary>
internal static class SchedulerSettings
{
    /// <summary>What is to be set; null when nothing is.</summary>
    /// <exception cref="CommandFailure">No pair, or a name that the scheduler does not have.</exception>
    /// <exception cref="VirException">INVALID_ARG: no number, or a name that came before.</exception>
    public static SchedulerParameters? Read(IEnumerable<string> assignments)
    {
        var values = new Dictionary<string, long>();
        string? repeated = null;
        foreach (string assignment in assignments)
        {
            int equals = assignment.IndexOf('=');
            if (equals < 0)
                throw new CommandFailure("Invalid syntax for --set, expecting name=value");
            string name = assignment[..equals];
            if (!values.TryAdd(name, Number(name, assignment[(equals + 1)..])))
                repeated ??= name;
        }
        if (repeated is not null)
            throw VirException.Create(VirErrorCode.InvalidArgument, $"parameter '{repeated}' occurs multiple times");
        return values.Count == 0
            ? null
            : new SchedulerParameters(ValueOf("reservation"), ValueOf("limit"), (int?)ValueOf("shares"));

        long? ValueOf(string name) => values.TryGetValue(name, out long value) ? value : null;
    }

    private static long Number(string name, string text)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite;
        switch (name)
        {
            case "shares" when int.TryParse(text, Style, CultureInfo.InvariantCulture, out int shares):
                return shares;
            case "reservation" or "limit" when long.TryParse(text, Style, CultureInfo.InvariantCulture, out long mhz):
                return mhz;
            case "shares" or "reservation" or "limit":
                throw VirException.Create(
                    VirErrorCode.InvalidArgument,
                    $"Invalid value for field '{name}': expected {(name == "shares" ? "int" : "long long")}");
            default:
                throw new CommandFailure($"invalid scheduler option: {name}");
        }
    }
}
