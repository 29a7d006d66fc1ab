using System.Security.Cryptography;
using System.Text;
using EsxVirt.Cli.Shell;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Editing;

/// <summary>A text in a temporary file that only its user may read, for the user's editor; gone at the end.</summary>
internal sealed class TemporaryText : IDisposable
{
    private readonly CommandContext _context;
    private readonly string _path;

    /// <exception cref="VirException">SYSTEM_ERROR: the file cannot be made.</exception>
    public TemporaryText(CommandContext context, string text)
    {
        _context = context;
        string directory = context.Surroundings.Variable("TMPDIR") is { Length: > 0 } set ? set : Path.GetTempPath();
        _path = Path.Combine(
            directory, $"virsh{RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 6)}.xml");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using var stream = new FileStream(_path, options);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw VirException.Verbatim(
                VirErrorCode.SystemError, VirErrorDomain.None, $"cannot create file '{_path}': {e.Message}", e);
        }
    }

    /// <summary>Lets the user edit it: <c>VISUAL</c>, <c>EDITOR</c>, or <c>vi</c>.</summary>
    /// <returns>The text afterwards.</returns>
    /// <exception cref="VirException">INTERNAL_ERROR: the editor failed.</exception>
    public async Task<string> EditAsync()
    {
        ProgramSurroundings surroundings = _context.Surroundings;
        string editor = surroundings.Variable("VISUAL") is { Length: > 0 } visual ? visual
            : surroundings.Variable("EDITOR") is { Length: > 0 } named ? named : "vi";
        IReadOnlyList<string> commandLine = TextEditor.CommandLine(editor, _path);
        _context.Output.Flush();
        int exitCode = await surroundings.RunProgramAsync(commandLine, _context.Cancellation).ConfigureAwait(false);
        if (exitCode != 0)
        {
            string shown = string.Join(' ', commandLine.Select(word => word.Contains(' ') ? $"'{word}'" : word));
            throw VirException.Create(
                VirErrorCode.InternalError, VirErrorDomain.None,
                $"Child process ({shown}) unexpected exit status {exitCode}");
        }
        return OfflineConversion.DecodeXml(
            await surroundings.Files.ReadAsync(_path, _context.Cancellation).ConfigureAwait(false));
    }

    public void Dispose()
    {
        try
        {
            File.Delete(_path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done, and the edit itself is over.
        }
    }
}
