using System.Text;

namespace VimGen.Output;

/// <summary>The folder of the generated files; nothing else lives in it.</summary>
internal sealed class GeneratedFolder(string path)
{
    /// <summary>Makes the folder hold exactly these files (paths with '/'); says how many changed.</summary>
    public int Write(IReadOnlyDictionary<string, string> files)
    {
        IReadOnlyList<string> stale = FindStale(files);
        foreach (string name in stale)
        {
            string file = FullName(name);
            if (!files.TryGetValue(name, out string? text))
            {
                File.Delete(file);
                continue;
            }
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        return stale.Count;
    }

    /// <summary>Files that are missing, different, or no longer made.</summary>
    public IReadOnlyList<string> FindStale(IReadOnlyDictionary<string, string> files)
    {
        IEnumerable<string> present = Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(path, file).Replace('\\', '/'))
            : [];
        return
        [
            .. present.Where(name => !files.ContainsKey(name)),
            .. files.Where(
                file => !IsSame(file.Key, file.Value)).Select(file => file.Key).Order(StringComparer.Ordinal),
        ];
    }

    // Line ends are git's business: a checkout on Windows may have others.
    private bool IsSame(string name, string text) =>
        File.Exists(FullName(name)) && File.ReadAllText(FullName(name)).ReplaceLineEndings("\n") == text;

    private string FullName(string name) => Path.Combine(path, name.Replace('/', Path.DirectorySeparatorChar));
}
