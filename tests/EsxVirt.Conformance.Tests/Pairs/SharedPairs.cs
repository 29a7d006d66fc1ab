using Xunit;

namespace EsxVirt.Conformance.Tests.Pairs;

/// <summary>
/// libvirt's pairs of VMX and domain XML. They lie beside the repository in <c>../shared/conformance</c> and are no
/// part of it.
/// </summary>
internal static class SharedPairs
{
    private const string Nothing = "(no pairs)";

    /// <summary>
    /// The names of the pairs in a folder, by the inputs with one ending; a stand-in where there is none.
    /// </summary>
    public static IEnumerable<TheoryDataRow<string>> Names(string folder, string inputEnding) =>
        Folder(folder) is { } path
            ? Directory.EnumerateFiles(path, "*" + inputEnding).Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal).Select(name => new TheoryDataRow<string>(name))
            : [new TheoryDataRow<string>(Nothing)];

    /// <summary>The path of a file; skips the running test where the folder is absent.</summary>
    public static string File(string folder, string name, string ending)
    {
        string? path = Folder(folder);
        Assert.SkipWhen(path is null, $"libvirt's test pairs are not on this machine (../shared/conformance/{folder})");
        return Path.Combine(path, name + ending);
    }

    private static string? Folder(string folder)
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!System.IO.File.Exists(Path.Combine(at.FullName, "EsxVirt.slnx")) || at.Parent is null)
                continue;
            string path = Path.Combine(at.Parent.FullName, "shared", "conformance", folder);
            return Directory.Exists(path) ? path : null;
        }

        return null;
    }
}
