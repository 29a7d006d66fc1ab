using VimGen.Output;
using VimGen.Schema;
using Xunit;

namespace EsxVirt.Architecture.Tests;

/// <summary>The committed code is what the generator makes of the committed schema.</summary>
public sealed class GeneratedCodeTests
{
    private static readonly string[] Schema = File.ReadAllLines(Path.Combine(Repository.Root, "schema", "vim.schema"));

    [Fact]
    public void The_generated_code_is_fresh()
    {
        var folder = new GeneratedFolder(Path.Combine(Repository.Root, "src", "EsxVirt.VSphere.Wire", "Generated"));
        IReadOnlyList<string> stale = folder.FindStale(Generator.Generate(SchemaParser.Parse(Schema)));
        Assert.True(stale.Count == 0, $"stale: {string.Join(", ", stale)}. Run: dotnet run --project tools/VimGen");
    }

    [Fact]
    public void Each_generated_file_names_the_command_that_made_it() =>
        Assert.All(
            Generator.Generate(SchemaParser.Parse(Schema)),
            file => Assert.StartsWith("// Made by `dotnet run --project tools/VimGen`", file.Value));

    [Fact]
    public void The_schema_keeps_to_the_width_of_the_page() =>
        Assert.DoesNotContain(Schema, line => line.Length > 140);

    [Theory]
    [InlineData("data A @2.0", "each entry needs a word of documentation after ' -- ', ending with a full stop")]
    [InlineData("data A -- Text.", "a definition needs its @SINCE")]
    [InlineData("data A @2.1 -- Text.", "no version 2.1")]
    [InlineData("data A : B @2.0 -- Text.", "no base type B")]
    [InlineData("data A @2.0 -- Text.\n  x Nothing -- Text.", "no type Nothing")]
    [InlineData("data A @2.0 -- Text.\n  x &Nothing -- Text.", "no managed type Nothing")]
    [InlineData("data A @2.0 -- Text.\n  x -- Text.", "a member needs name and type")]
    [InlineData("data A @2.0 -- Text.\ndata A @2.0 -- Text.", "a second A")]
    [InlineData("thing A @2.0 -- Text.", "unknown kind of definition 'thing'")]
    [InlineData("data A @2.0 -- Text.\n    x string -- Text.", "unexpected indentation")]
    public void A_mistake_in_the_schema_is_told_with_its_line(string definition, string expected)
    {
        string[] lines = ["versions 2.0", "section S", .. definition.Split('\n')];
        var e = Assert.Throws<SchemaException>(() => SchemaParser.Parse(lines));
        Assert.Equal(expected, e.Message);
        Assert.Equal(lines.Length, e.Line);
    }
}
