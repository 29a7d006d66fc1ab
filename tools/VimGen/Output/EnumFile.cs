using System.Text;
using VimGen.Schema;

namespace VimGen.Output;

/// <summary>The struct of an enumeration.</summary>
internal static class EnumFile
{
    public static string Make(EnumDefinition definition)
    {
        string name = CSharp.Name(definition.Name);
        var code = new StringBuilder(CSharp.Header);
        code.Append("using EsxVirt.VSphere.Wire.Schema;\n\nnamespace EsxVirt.VSphere.Wire.Types;\n\n");
        code.Append(CSharp.Summary("", definition.Text));
        code.Append("/// <param name=\"Value\">The text on the wire, known or not.</param>\n");
        code.Append($"public readonly record struct {name}(string Value) : IWireEnum\n{{\n");
        code.Append($"    internal static readonly EnumType TypeRow = new EnumType<{name}>(\n");
        code.Append($"        \"{definition.Name}\", {CSharp.Version(definition.Since)}, static text => new "
            + $"{name}(text),\n        [\n");
        foreach (ValueDefinition value in definition.Values)
            code.Append($"            new(\"{value.Name}\", {CSharp.Version(value.Since)}),\n");
        code.Append("        ]);\n");
        foreach (ValueDefinition value in definition.Values)
        {
            string property = CSharp.Name(value.Name) is var plain
                && plain is "Value" or "WireType" ? plain + "Text" : plain;
            code.Append('\n').Append(CSharp.Summary("    ", value.Text));
            code.Append($"    public static {name} {property} => new(\"{value.Name}\");\n");
        }
        code.Append("\n    /// <inheritdoc/>\n    public string Value { get => field ?? \"\"; init; } = Value;\n");
        code.Append("\n    /// <inheritdoc/>\n    public EnumType WireType => TypeRow;\n");
        code.Append(
            "\n    /// <summary>The text on the wire.</summary>\n    public override string ToString() => Value;\n");
        return code.Append("}\n").ToString();
    }
}
