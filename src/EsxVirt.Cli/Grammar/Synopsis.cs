namespace EsxVirt.Cli.Grammar;

/// <summary>A command's name and options as help shows them in one line; what each option is for is not told.</summary>
/// <param name="Name">The verb.</param>
/// <param name="Options">In the order of the line.</param>
internal sealed record Synopsis(string Name, IReadOnlyList<OptionDefinition> Options)
{
    /// <summary>
    /// Reads <c>name &lt;required&gt; [&lt;optional&gt;] [--flag] [--text &lt;string&gt;] [--count &lt;number&gt;]
    /// &lt;rest&gt;...</c>.
    /// </summary>
    public static Synopsis Parse(string text)
    {
        string[] words = text.Split(' ');
        var options = new List<OptionDefinition>();
        for (int i = 1; i < words.Length; i++)
        {
            string word = words[i];
            string name = word.Trim('[', ']', '<', '>', '.').TrimStart('-');
            if (word[0] == '<')
            {
                // What must come is not taken for something before it that may.
                options = options.ConvertAll(option => option with { AlsoPositional = false });
                options.Add(Positional(name, word) with { Required = true });
            }
            else if (word[1] == '<')
                options.Add(Positional(name, word));
            else if (word.EndsWith(']'))
                options.Add(OptionDefinition.Flag(name, ""));
            else
                options.Add(Named(name, words[++i]));
        }
        return new Synopsis(words[0], options);
    }

    private static OptionDefinition Positional(string name, string word) =>
        new(name, word.EndsWith('.') ? OptionKind.List : OptionKind.Text, "") { Positional = true };

    // virsh fills all of these without their names too.
    private static OptionDefinition Named(string name, string placeholder) =>
        new(name, placeholder == "<number>]" ? OptionKind.Number : OptionKind.Text, "") { AlsoPositional = true };
}
