using System.Text;
using VimGen.Schema;

namespace VimGen.Output;

/// <summary>The class of a method's request.</summary>
internal static class RequestFile
{
    public static string Make(MethodDefinition method)
    {
        string name = CSharp.Name(method.Name) + "Request";
        string result = ServantFile.ResultType(method);
        var code = new StringBuilder(CSharp.Header);
        code.Append("using EsxVirt.VSphere.Wire.Dispatch;\nusing EsxVirt.VSphere.Wire.Schema;\n"
            + "using EsxVirt.VSphere.Wire.Types;\n\n");
        code.Append("namespace EsxVirt.VSphere.Wire.Methods;\n\n");
        code.Append(CSharp.Summary("", $"{method.Text} A call of <c>{method.Name}</c> on a {method.Owner}.")
            .Replace("&lt;c&gt;", "<c>").Replace("&lt;/c&gt;", "</c>"));
        code.Append($"public sealed partial class {name} : MethodRequest<{result}>\n{{\n");
        code.Append("    internal static readonly MethodType TypeRow = new(\n");
        code.Append($"        \"{method.Name}\", \"{method.Owner}\", {CSharp.Version(method.Since)},\n");
        code.Append($"        {(method.Result is null ? "null" : CSharp.MemberRow(method.Result))},\n");
        code.Append($"        static () => new {name}(),\n");
        code.Append(method.Parameters.Count == 0 ? "        []);\n" : "        [\n");
        foreach (MemberDefinition parameter in method.Parameters)
            code.Append($"            {CSharp.MemberRow(parameter)},\n");
        if (method.Parameters.Count > 0)
            code.Append("        ]);\n");
        code.Append("\n    /// <inheritdoc/>\n    public override MethodType Method => TypeRow;\n");
        MembersPart.Append(code, name, method.Parameters, 0);
        code.Append($"\n    internal override {result} ToResult(List<object?> returned) => {ToResult(method)};\n");
        AppendDispatch(code, method);
        return code.Append("}\n").ToString();
    }

    private static string ToResult(MethodDefinition method)
    {
        if (method.Result is not { } result)
            return "default";
        string type = CSharp.Type(result);
        if (result.IsList)
            return $"[.. returned.Cast<{type}>()]";
        if (result.Wire == WireType.Any)
            return "Optional(returned)";
        return result.IsNullable ? $"({type}?)Optional(returned)" : $"({type})Single(returned)";
    }

    private static void AppendDispatch(StringBuilder code, MethodDefinition method)
    {
        string call = $"called.{CSharp.Name(method.Name)}(this, context).ConfigureAwait(false)";
        code.Append("\n    private protected override async ValueTask<object?> DispatchAsync(IServant servant, "
            + "CallContext context)\n    {\n");
        code.Append(
            $"        if (servant is not I{method.Owner} called)\n            throw Servant.MethodNotFound(this);\n");
        code.Append(method.Result is null
            ? $"        await {call};\n        return null;\n"
            : $"        return await {call};\n");
        code.Append("    }\n");
    }
}
