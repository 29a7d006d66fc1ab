using System.Text;
using VimGen.Schema;

namespace VimGen.Output;

/// <summary>Names and phrases of the generated C#.</summary>
internal static class CSharp
{
    public const string Header =
        "// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.\n#nullable enable\n";

    /// <summary>Wire name as C# name: first letter raised, underscores dropped.</summary>
    public static string Name(string wire)
    {
        var name = new StringBuilder(wire.Length);
        bool raise = true;
        foreach (char c in wire)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                raise = true;
                continue;
            }
            name.Append(raise ? char.ToUpperInvariant(c) : c);
            raise = false;
        }
        return char.IsAsciiDigit(name[0]) ? $"N{name}" : name.ToString();
    }

    /// <summary>
    /// Name of a member in its class, which must not be that of the class or of what all classes have.
    /// </summary>
    public static string MemberName(string wire, string className)
    {
        string name = Name(wire);
        return name == className || name is "Row" or "WireType" or "TypeRow" or "Get" or "Set" or "This" or "Method"
            && className.EndsWith("Request", StringComparison.Ordinal)
            ? name + "Value"
            : name;
    }

    /// <summary>C# type of one value.</summary>
    public static string Type(MemberDefinition member) => member.Wire switch
    {
        WireType.String => "string",
        WireType.Boolean => "bool",
        WireType.Byte => "sbyte",
        WireType.Short => "short",
        WireType.Int => "int",
        WireType.Long => "long",
        WireType.Float => "float",
        WireType.Double => "double",
        WireType.DateTime => "DateTimeOffset",
        WireType.Binary => "byte[]",
        WireType.Any => "object?",
        WireType.Reference => "ManagedObjectReference",
        _ => Name(member.Type),
    };

    /// <summary>C# type of the whole member.</summary>
    public static string FullType(MemberDefinition member) => member.IsList ? $"List<{Type(member)}>"
        : member.IsNullable && member.Wire != WireType.Any ? Type(member) + "?"
        : Type(member);

    /// <summary>
    /// A version id as constant of ApiVersion; qualified, since data objects have members of that name.
    /// </summary>
    public static string Version(string id) => "Schema.ApiVersion." + VersionName(id);

    public static string VersionName(string id) => "V" + id.Replace('.', '_').Replace('u', 'U');

    /// <summary>The constructor call of a row of the member table.</summary>
    public static string MemberRow(MemberDefinition member)
    {
        string use = member.Mark switch
        {
            "*" => "List",
            "+" => "RequiredList",
            _ => member.IsNullable ? "Optional" : "Required",
        };
        string type = member.Wire == WireType.Binary ? "base64Binary" : member.Type;
        return $"new(\"{member.Name}\", WireKind.{member.Wire}, \"{type}\", MemberUse.{use}, {Version(member.Since)})";
    }

    public static string Summary(string indent, string text) => $"{indent}/// <summary>{Escape(text)}</summary>\n";

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
