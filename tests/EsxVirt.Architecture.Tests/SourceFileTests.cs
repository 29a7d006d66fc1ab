using System.Text.RegularExpressions;
using Xunit;

namespace EsxVirt.Architecture.Tests;

/// <summary>How the hand-written files are cut and named.</summary>
public sealed partial class SourceFileTests
{
    private static readonly string[] Folders = ["src", "tests", "tools", "bench"];

    [Fact]
    public void The_namespace_of_a_file_is_its_folder()
    {
        IEnumerable<string> wrong =
            from file in Repository.SourceFiles("src")
            let declared = NamespacePattern().Match(Repository.Read(file))
            where declared.Success
            let expected = string.Join('.', file.Split('/')[1..^1])
            where declared.Groups[1].Value != expected
            select $"{file}: {declared.Groups[1].Value} instead of {expected}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_with_one_type_is_named_after_it()
    {
        IEnumerable<string> wrong =
            from file in Repository.SourceFiles("src")
            let types = TypePattern().Matches(
                Repository.Read(file)).Select(match => match.Groups[1].Value).Distinct().ToList()
            where types.Count == 1 && types[0] != Path.GetFileName(file).Split('.')[0]
            select $"{file}: {types[0]}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_longer_than_eight_hundred_lines()
    {
        IEnumerable<string> long800 = Folders.SelectMany(Repository.SourceFiles)
            .Where(file => Repository.Read(file).AsSpan().Count('\n') > 800);
        Assert.Empty(long800);
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"];
        IEnumerable<string> left = Folders.SelectMany(Repository.SourceFiles)
            .Where(file => marks.Any(mark => Repository.Read(file).Contains(mark, StringComparison.Ordinal)));
        Assert.Empty(left);
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespacePattern();

    [GeneratedRegex(
        @"^(?:public|internal|file)[\w ]* (?:class|struct|record|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TypePattern();
}
