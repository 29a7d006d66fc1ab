using System.Text;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Connections;

/// <summary>libvirt's authentication file (<c>auth.conf</c>, a GLib key file): <c>[auth-esx-HOST]</c> names a
/// <c>[credentials-NAME]</c> group with <c>username</c> and <c>password</c>.</summary>
internal sealed class AuthFile
{
    /// <summary>One service name for the hosts of all schemes.</summary>
    private const string Service = "esx";

    private const long MaxBytes = 1 << 20;

    private readonly string _path;
    private readonly Dictionary<string, Dictionary<string, string>> _groups;

    private AuthFile(string path, Dictionary<string, Dictionary<string, string>> groups) =>
        (_path, _groups) = (path, groups);

    /// <summary>The file that applies to a connection; null when there is none.</summary>
    /// <exception cref="VirException">CONF_SYNTAX when the file that the user named cannot be read, or a file cannot be
    /// understood.</exception>
    public static AuthFile? Find(ConnectionUri uri, Func<string, string?> environment)
    {
        if ((environment("LIBVIRT_AUTH_FILE") ?? uri.AuthenticationFile) is { } named)
            return Load(named);
        return StandardPaths(environment).Where(IsReadable).Select(Load).FirstOrDefault();
    }

    /// <summary>Reads the text of a file.</summary>
    public static AuthFile Parse(string path, string text)
    {
        var groups = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        Dictionary<string, string>? group = null;
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            // Blanks at the end belong to the value, which may be a password.
            string line = raw.TrimEnd('\r').TrimStart();
            if (line.Length == 0 || line[0] == '#')
                continue;
            string heading = line.TrimEnd();
            if (heading is ['[', _, .., ']'])
            {
                string name = heading[1..^1];
                if (!groups.TryGetValue(name, out group))
                    groups[name] = group = new Dictionary<string, string>(StringComparer.Ordinal);
                continue;
            }
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            // The line itself stays out of the message: it may hold a password.
            if (equals <= 0)
                throw Error($"Line {number} of '{path}' is neither a group, a comment nor 'key=value'");
            if (group is null)
                throw Error($"Line {number} of '{path}' is outside of any group");
            group[line[..equals].TrimEnd()] = Unescape(line[(equals + 1)..].TrimStart());
        }
        return new AuthFile(path, groups);
    }

    /// <summary>The value of <paramref name="item"/> (<c>username</c>, <c>password</c>) for a host; null when the file
    /// does not say.</summary>
    /// <param name="item">Name of the item in the credentials group.</param>
    /// <param name="host">As used for the connection: compared literally, without port.</param>
    public string? Lookup(string item, string host)
    {
        string groupName = $"auth-{Service}-{host}";
        if (!_groups.ContainsKey(groupName))
            groupName = $"auth-{Service}-default";
        if (!_groups.TryGetValue(groupName, out Dictionary<string, string>? group))
            return null;
        if (!group.TryGetValue("credentials", out string? name))
            throw Error($"Missing item 'credentials' in group '{groupName}' in '{_path}'");
        if (!_groups.TryGetValue($"credentials-{name}", out Dictionary<string, string>? credentials))
            throw Error($"Missing group 'credentials-{name}' referenced from group '{groupName}' in '{_path}'");
        return credentials.GetValueOrDefault(item);
    }

    private static IEnumerable<string> StandardPaths(Func<string, string?> environment)
    {
        string home = environment("HOME") is { Length: > 0 } value
            ? value
            : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string configuration = environment("XDG_CONFIG_HOME") is { Length: > 0 } directory
            ? directory
            : OperatingSystem.IsWindows()
                ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Path.Combine(home, ".config");
        yield return Path.Combine(configuration, "libvirt", "auth.conf");
        if (!OperatingSystem.IsWindows())
            yield return "/etc/libvirt/auth.conf";
    }

    private static bool IsReadable(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static AuthFile Load(string path)
    {
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
                throw Error($"Authentication file '{path}' is larger than {MaxBytes} bytes");
            return Parse(path, File.ReadAllText(path, new UTF8Encoding(false)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Error($"Cannot read authentication file '{path}': {e.Message}", e);
        }
    }

    /// <summary>GLib's escapes. Any other backslash stays: <c>DOMAIN\admin</c> is a user name.</summary>
    private static string Unescape(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal))
            return value;
        var text = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            char? escaped = value[i] != '\\' || i + 1 == value.Length ? null : value[i + 1] switch
            {
                's' => ' ',
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                '\\' => '\\',
                _ => null,
            };
            text.Append(escaped ?? value[i]);
            if (escaped is not null)
                i++;
        }
        return text.ToString();
    }

    private static VirException Error(string text, Exception? inner = null) =>
        VirException.Create(VirErrorCode.ConfigSyntax, VirErrorDomain.Auth, text, inner);
}
