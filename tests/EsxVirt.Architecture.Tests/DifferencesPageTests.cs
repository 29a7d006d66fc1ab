using System.Text.RegularExpressions;
using Xunit;

namespace EsxVirt.Architecture.Tests;

/// <summary>Every wanted difference from libvirt has a reason to be there: a test that exists.</summary>
public partial class DifferencesPageTests
{
    [Fact]
    public void Every_row_names_tests_that_exist()
    {
        string tests = string.Concat(Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetFileNameWithoutExtension(file)}\n{File.ReadAllText(file)}\n"));
        string[][] rows = [.. Repository.Read("docs/differences.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)
                && !line.StartsWith("| libvirt |", StringComparison.Ordinal))
            .Select(line => CellBorder().Split(line.Trim()))];

        Assert.True(rows.Length > 30, $"only {rows.Length} rows found");
        Assert.All(rows, row =>
        {
            Assert.Equal(6, row.Length);
            MatchCollection names = TestName().Matches(row[4]);
            Assert.NotEmpty(names);
            foreach (Match name in names)
            {
                Assert.Contains($"\n{name.Groups["class"].Value}\n", "\n" + tests, StringComparison.Ordinal);
                Assert.Contains($" {name.Groups["method"].Value}(", tests, StringComparison.Ordinal);
            }
        });
    }

    /// <summary>A bar that is not escaped.</summary>
    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();

    [GeneratedRegex(@"`(?:\w+\.)?(?<class>\w+)\.(?<method>\w+)`")]
    private static partial Regex TestName();
}
