using System.Text.RegularExpressions;

namespace VimGen.Schema;

/// <summary>Reads the schema file, whose form is described at its top.</summary>
internal static partial class SchemaParser
{
    public static VimModel Parse(IReadOnlyList<string> lines)
    {
        var parser = new LineParser(new VimModel());
        for (int i = 0; i < lines.Count; i++)
            parser.Take(lines[i], i + 1);
        SchemaChecker.Check(parser.Model);
        return parser.Model;
    }

    private sealed partial class LineParser(VimModel model)
    {
        private string _section = "";
        private DataDefinition? _data;
        private EnumDefinition? _enum;
        private ManagedDefinition? _managed;
        private MethodDefinition? _method;

        public VimModel Model => model;

        public void Take(string text, int line)
        {
            if (text.Length == 0 || text[0] == '#')
                return;
            int indent = text.Length - text.TrimStart(' ').Length;
            string[] halves = text.Trim().Split(" -- ", 2);
            string[] words = halves[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (indent == 0 && words[0] is "versions" or "section")
            {
                if (words[0] == "versions")
                    model.Versions.AddRange(words[1..]);
                else
                    _section = words[1];
                return;
            }
            if (halves.Length < 2 || !DocumentationPattern().IsMatch(halves[1]))
                throw new SchemaException(
                    line, "each entry needs a word of documentation after ' -- ', ending with a full stop");
            var entry = new Entry(words, halves[1], line);
            switch (indent)
            {
                case 0:
                    TakeDefinition(entry);
                    break;
                case 2:
                    TakeInner(entry);
                    break;
                case 4 when _method is not null:
                    _method.Parameters.Add(entry.ToMember(0, _method.Since));
                    break;
                default:
                    throw new SchemaException(line, "unexpected indentation");
            }
        }

        private void TakeDefinition(Entry entry)
        {
            (_data, _enum, _managed, _method) = (null, null, null, null);
            string since = entry.Since ?? throw new SchemaException(entry.Line, "a definition needs its @SINCE");
            string? baseName = entry.Words is [_, _, ":", var name, ..] ? name : null;
            switch (entry.Words[0])
            {
                case "data" or "fault":
                    model.Data.Add(_data = new DataDefinition
                    {
                        Name = entry.Words[1],
                        BaseName = baseName,
                        Section = _section,
                        Since = since,
                        Text = entry.Text,
                        Line = entry.Line,
                    });
                    break;
                case "enum":
                    model.Enums.Add(_enum = new EnumDefinition
                    {
                        Name = entry.Words[1],
                        Section = _section,
                        Since = since,
                        Text = entry.Text,
                        Line = entry.Line,
                    });
                    break;
                case "managed":
                    model.Managed.Add(_managed = new ManagedDefinition
                    {
                        Name = entry.Words[1],
                        BaseName = baseName,
                        Section = _section,
                        Since = since,
                        Text = entry.Text,
                        Line = entry.Line,
                    });
                    break;
                default:
                    throw new SchemaException(entry.Line, $"unknown kind of definition '{entry.Words[0]}'");
            }
        }

        private void TakeInner(Entry entry)
        {
            if (_data is not null)
            {
                _data.Members.Add(entry.ToMember(0, _data.Since));
            }
            else if (_enum is not null)
            {
                _enum.Values.Add(new ValueDefinition(entry.Words[0], entry.Since ?? _enum.Since, entry.Text));
            }
            else if (_managed is not null && entry.Words[0] == "property")
            {
                _managed.Properties.Add(entry.ToMember(1, _managed.Since));
            }
            else if (_managed is not null && entry.Words[0] == "method")
            {
                string since = entry.Since ?? _managed.Since;
                _managed.Methods.Add(_method = new MethodDefinition
                {
                    Name = entry.Words[1],
                    Owner = _managed.Name,
                    Section = _section,
                    Since = since,
                    Text = entry.Text,
                    Line = entry.Line,
                    Result = entry.Words is [_, _, "->", var type, ..]
                        ? entry.ToMember("returnval", type, since) : null,
                });
            }
            else
            {
                throw new SchemaException(entry.Line, "neither property nor method");
            }
        }

        [GeneratedRegex(@"\.$")]
        private static partial Regex DocumentationPattern();
    }

    /// <summary>One line, cut into words.</summary>
    private sealed record Entry(string[] Words, string Text, int Line)
    {
        public string? Since => Words[^1].StartsWith('@') ? Words[^1][1..] : null;

        /// <summary>The member whose name is the word at that place and whose type follows.</summary>
        public MemberDefinition ToMember(int at, string ownerSince) => Words.Length >= at + 2
            ? ToMember(Words[at], Words[at + 1], ownerSince)
            : throw new SchemaException(Line, "a member needs name and type");

        public MemberDefinition ToMember(string name, string type, string ownerSince)
        {
            string mark = type[^1] is '?' or '*' or '+' ? type[^1..] : "";
            bool reference = type[0] == '&';
            string bare = type[(reference ? 1 : 0)..(type.Length - mark.Length)];
            return new MemberDefinition(name, bare, reference, mark, Since ?? ownerSince, ownerSince, Text, Line);
        }
    }
}
