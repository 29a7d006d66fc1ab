using System.Text;
using VimGen.Schema;

namespace VimGen.Output;

/// <summary>Properties and numbered access, which data objects and requests have alike.</summary>
internal static class MembersPart
{
    public static void Append(StringBuilder code, string className, IReadOnlyList<MemberDefinition> members, int first)
    {
        foreach (MemberDefinition member in members)
        {
            code.Append('\n').Append(CSharp.Summary("    ", member.Text));
            code.Append($"    public {CSharp.FullType(member)} {CSharp.MemberName(member.Name, className)} {{ get; "
                + $"set; }}{Initial(member)}\n");
        }
        if (members.Count == 0)
            return;

        code.Append("\n    internal override object? Get(int index) => index switch\n    {\n");
        for (int i = 0; i < members.Count; i++)
            code.Append($"        {first + i} => {CSharp.MemberName(members[i].Name, className)},\n");
        code.Append("        _ => base.Get(index),\n    };\n");

        code.Append(
            "\n    internal override void Set(int index, object? value)\n    {\n        switch (index)\n        {\n");
        for (int i = 0; i < members.Count; i++)
        {
            code.Append($"            case {first + i}:\n");
            code.Append($"                {Assignment(members[i], CSharp.MemberName(members[i].Name, className))};\n");
            code.Append("                break;\n");
        }
        code.Append("            default:\n                base.Set(index, value);\n                break;\n        }\n"
            + "    }\n");
    }

    private static string Initial(MemberDefinition member)
    {
        if (member.IsList)
            return " = [];";
        if (member.IsNullable)
            return "";
        return member.Wire switch
        {
            WireType.String => " = \"\";",
            WireType.Binary => " = [];",
            WireType.Data => " = null!;",
            _ => "",
        };
    }

    private static string Assignment(MemberDefinition member, string name)
    {
        string type = CSharp.Type(member);
        bool any = member.Wire == WireType.Any;
        if (member.IsList)
            return any ? $"{name}.Add(value)" : $"{name}.Add(({type})value!)";
        return any ? $"{name} = value" : member.IsNullable ? $"{name} = ({type}?)value" : $"{name} = ({type})value!";
    }
}
