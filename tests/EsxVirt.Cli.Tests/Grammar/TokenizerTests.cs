using CsCheck;
using EsxVirt.Cli.Grammar;
using Xunit;

namespace EsxVirt.Cli.Tests.Grammar;

public sealed class TokenizerTests
{
    private static readonly Gen<string> Word = Gen.OneOf(Gen.String, Gen.String[Gen.Char["ab '\"\\;#-=\n\t"]]);

    [Fact]
    public void Words_in_double_quotes_come_back_whatever_they_hold() =>
        Word.Array[1, 5].Sample(words =>
        {
            string line = string.Join(' ', words.Select(word =>
            {
                string escaped = word.Replace("\\", "\\\\", StringComparison.Ordinal);
                return $"\"{escaped.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
            }));
            Assert.Equal(words, Words(line));
        });

    [Fact]
    public void Words_with_each_character_escaped_come_back() =>
        Word.Where(word => word.Length > 0 && !word.Contains('\n')).Array[1, 5].Sample(words =>
        {
            string line = string.Join('\t', words.Select(word => string.Concat(word.Select(c => $"\\{c}"))));
            Assert.Equal(words, Words(line));
        });

    [Fact]
    public void Any_line_is_read_or_refused() =>
        Word.Sample(line =>
        {
            try
            {
                Assert.True(Tokenizer.ReadString(line).Last().IsEnd);
            }
            catch (SyntaxException e)
            {
                Assert.Contains(e.Message, new[] { "missing \"", @"dangling \" });
            }
        });

    [Fact]
    public void Arguments_are_words_as_they_stand() =>
        Word.Where(word => !word.StartsWith('#')).Array[2, 5].Sample(arguments =>
            Assert.Equal(arguments, Tokenizer.ReadArguments(arguments).SkipLast(1).Select(token => token.Text)));

    [Fact]
    public void A_newline_ends_a_command_and_a_comment() =>
        Assert.Equal(
            ["a", null, "b", null],
            Tokenizer.ReadString("a #x;y\nb").Select(token => token.Text));

    [Fact]
    public void An_escaped_newline_is_gone() =>
        Assert.Equal(["ab", "c"], Words("a\\\nb \\\nc"));

    private static string[] Words(string line)
    {
        Token[] tokens = [.. Tokenizer.ReadString(line)];
        Assert.True(tokens[^1].IsEnd);
        return [.. tokens[..^1].Select(token => token.Text!)];
    }
}
