using System.Buffers;
using System.Text;

namespace EsxVirt.Cli.Grammar;

/// <summary>
/// Cuts command lines into words. Lazy on purpose: an error in the first command is reported before a missing
/// quote in the second is seen, as virsh does.
/// </summary>
internal static class Tokenizer
{
    private static readonly SearchValues<char> WordSpecials = SearchValues.Create(" \t;\n'\"\\");

    /// <summary>
    /// A command string: <c>;</c> and newline end commands; quotes, backslash and <c>#</c> have a meaning.
    /// </summary>
    public static IEnumerable<Token> ReadString(string line)
    {
        int position = 0;
        while (true)
        {
            SkipBlanks(line, ref position);
            if (position == line.Length)
            {
                yield return Token.EndOfCommand;
                yield break;
            }

            if (line[position] is ';' or '\n')
            {
                position++;
                yield return Token.EndOfCommand;
            }
            else if (line[position] == '#')
            {
                position = line.IndexOf('\n', position) is var end and >= 0 ? end : line.Length;
            }
            else
            {
                yield return new Token(ReadWord(line, ref position));
            }
        }
    }

    /// <summary>Separate arguments: each is one word as it stands. Only a leading <c>#</c> is special.</summary>
    public static IEnumerable<Token> ReadArguments(IReadOnlyList<string> arguments)
    {
        if (!arguments[0].StartsWith('#'))
        {
            foreach (string argument in arguments)
                yield return new Token(argument);
        }

        yield return Token.EndOfCommand;
    }

    private static void SkipBlanks(string line, ref int position)
    {
        while (position < line.Length)
        {
            if (line[position] is ' ' or '\t')
                position++;
            else if (IsLineContinuation(line, position))
                position += 2;
            else
                return;
        }
    }

    private static string ReadWord(string line, ref int position)
    {
        // Most words hold nothing that has a meaning.
        int length = line.AsSpan(position).IndexOfAny(WordSpecials);
        if (length < 0)
            length = line.Length - position;
        int start = position;
        position += length;
        if (position == line.Length || line[position] is not ('\'' or '"' or '\\'))
            return line.Substring(start, length);

        var word = new StringBuilder(line, start, length, line.Length);
        while (position < line.Length)
        {
            char c = line[position];
            if (c is ' ' or '\t' or ';' or '\n')
                break;

            position++;
            switch (c)
            {
                case '\'':
                    ReadSingleQuoted(line, ref position, word);
                    break;
                case '"':
                    ReadDoubleQuoted(line, ref position, word);
                    break;
                case '\\':
                    if (position == line.Length)
                        throw new SyntaxException(@"dangling \");
                    if (line[position] != '\n')
                        word.Append(line[position]);
                    position++;
                    break;
                default:
                    word.Append(c);
                    break;
            }
        }

        return word.ToString();
    }

    /// <summary>Backslash means itself; a missing closing quote is no error.</summary>
    private static void ReadSingleQuoted(string line, ref int position, StringBuilder word)
    {
        int end = line.IndexOf('\'', position);
        if (end < 0)
            end = line.Length;
        word.Append(line, position, end - position);
        position = Math.Min(end + 1, line.Length);
    }

    private static void ReadDoubleQuoted(string line, ref int position, StringBuilder word)
    {
        for (; position < line.Length; position++)
        {
            char c = line[position];
            if (c == '"')
            {
                position++;
                return;
            }

            if (c == '\\' && ++position == line.Length)
                break;
            word.Append(line[position]);
        }

        throw new SyntaxException("missing \"");
    }

    private static bool IsLineContinuation(string line, int position) =>
        line[position] == '\\' && position + 1 < line.Length && line[position + 1] == '\n';
}
