using System.Text;
using VimGen.Schema;

namespace VimGen.Output;

/// <summary>The lookup tables over all types.</summary>
internal static class TableFiles
{
    private const string Namespace = "namespace EsxVirt.VSphere.Wire.Schema;\n\n";

    public static string MakeVersions(VimModel model)
    {
        var code = new StringBuilder(CSharp.Header + "\n" + Namespace);
        code.Append(
            "public readonly partial record struct ApiVersion\n{\n    private static readonly string[] Ids =\n    [\n");
        foreach (string id in model.Versions)
            code.Append($"        \"{id}\",\n");
        code.Append("    ];\n");
        for (int i = 0; i < model.Versions.Count; i++)
        {
            code.Append('\n').Append(CSharp.Summary("    ", $"Version {model.Versions[i]}."));
            code.Append($"    public static ApiVersion {CSharp.VersionName(model.Versions[i])} => new({i});\n");
        }
        return code.Append("}\n").ToString();
    }

    public static string MakeLookup(VimModel model)
    {
        var code = new StringBuilder(CSharp.Header);
        code.Append("using EsxVirt.VSphere.Wire.Methods;\n\n").Append(Namespace);
        code.Append("public static partial class VimSchema\n{\n");
        AppendNames(code, "AllDataTypes", Sorted(model.Data));
        AppendNames(code, "AllEnumTypes", Sorted(model.Enums));
        AppendNames(code, "AllManagedTypes", Sorted(model.Managed));
        AppendNames(code, "AllMethods", Sorted(model.Managed.SelectMany(m => m.Methods)));
        AppendFind(code, "DataType", "FindData", Sorted(model.Data), name => $"Types.{CSharp.Name(name)}.TypeRow");
        AppendFind(code, "EnumType", "FindEnum", Sorted(model.Enums), name => $"Types.{CSharp.Name(name)}.TypeRow");
        AppendFind(code, "ManagedType", "FindManaged", Sorted(model.Managed), name => $"ManagedTypes.{name}.TypeRow");
        AppendFind(code, "MethodType", "FindMethod", Sorted(
            model.Managed.SelectMany(m => m.Methods)), name => CSharp.Name(name) + "Request.TypeRow");
        return code.Append("}\n").ToString();
    }

    public static string MakeManagedTypes(VimModel model)
    {
        var code = new StringBuilder(CSharp.Header + "\n" + Namespace);
        code.Append("/// <summary>The rows of the managed types, each in a class of its own so that it is made "
            + "on first use.</summary>\n");
        code.Append("internal static class ManagedTypes\n{\n");
        foreach (ManagedDefinition managed in model.Managed)
        {
            if (managed != model.Managed[0])
                code.Append('\n');
            string baseRow = managed.BaseName is null ? "null" : $"ManagedTypes.{managed.BaseName}.TypeRow";
            string methods = string.Join(", ", managed.Methods.Select(m => $"\"{m.Name}\""));
            code.Append($"    internal static class {managed.Name}\n    {{\n");
            code.Append($"        internal static readonly ManagedType TypeRow = new(\n"
                + $"            \"{managed.Name}\", {baseRow}, {CSharp.Version(managed.Since)},\n");
            code.Append(managed.Properties.Count == 0 ? "            [],\n" : "            [\n");
            foreach (MemberDefinition property in managed.Properties)
                code.Append($"                {CSharp.MemberRow(property)},\n");
            if (managed.Properties.Count > 0)
                code.Append("            ],\n");
            code.Append($"            [{methods}]);\n    }}\n");
        }
        return code.Append("}\n").ToString();
    }

    private static List<string> Sorted(IEnumerable<Definition> definitions) =>
        [.. definitions.Select(d => d.Name).Order(StringComparer.Ordinal)];

    private static void AppendNames(StringBuilder code, string field, List<string> names)
    {
        code.Append($"    private static readonly string[] {field} =\n    [\n");
        foreach (string name in names)
            code.Append($"        \"{name}\",\n");
        code.Append("    ];\n\n");
    }

    private static void AppendFind(
        StringBuilder code, string type, string method, List<string> names, Func<string, string> row)
    {
        code.Append($"    public static partial {type}? {method}(string name) => name switch\n    {{\n");
        foreach (string name in names)
            code.Append($"        \"{name}\" => {row(name)},\n");
        code.Append("        _ => null,\n    };\n");
        if (method != "FindMethod")
            code.Append('\n');
    }
}
