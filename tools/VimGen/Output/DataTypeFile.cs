using System.Text;
using VimGen.Schema;

namespace VimGen.Output;

/// <summary>The class of a data object.</summary>
internal static class DataTypeFile
{
    public static string Make(DataDefinition data)
    {
        string name = CSharp.Name(data.Name);
        string? baseName = data.Base is null ? null : CSharp.Name(data.Base.Name);
        var code = new StringBuilder(CSharp.Header);
        code.Append("using EsxVirt.VSphere.Wire.Schema;\n\nnamespace EsxVirt.VSphere.Wire.Types;\n\n");
        code.Append(CSharp.Summary("", data.Text));
        code.Append($"public partial class {name} : {baseName ?? "DataObject"}\n{{\n");
        code.Append($"    internal static {(baseName is null ? "" : "new ")}readonly DataType TypeRow = "
            + $"new DataType<{name}>(\n");
        code.Append($"        \"{data.Name}\", {(baseName is null ? "null" : baseName + ".TypeRow")}, "
            + $"{CSharp.Version(data.Since)}, static () => new {name}(),\n");
        AppendRows(code, data.Members);
        code.Append("\n    /// <inheritdoc/>\n    public override DataType WireType => TypeRow;\n");
        MembersPart.Append(code, name, data.Members, data.Inherited);
        return code.Append("}\n").ToString();
    }

    private static void AppendRows(StringBuilder code, List<MemberDefinition> members)
    {
        if (members.Count == 0)
        {
            code.Append("        []);\n");
            return;
        }
        code.Append("        [\n");
        foreach (MemberDefinition member in members)
            code.Append($"            {CSharp.MemberRow(member)},\n");
        code.Append("        ]);\n");
    }
}
