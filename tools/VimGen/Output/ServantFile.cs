using System.Text;
using VimGen.Schema;

namespace VimGen.Output;

/// <summary>The interface of what serves a managed object.</summary>
internal static class ServantFile
{
    public static string Make(ManagedDefinition managed)
    {
        string baseName = managed.BaseName is { } name ? "I" + name : "IServant";
        var code = new StringBuilder(CSharp.Header);
        if (managed.Methods.Count > 0)
            code.Append("using EsxVirt.VSphere.Wire.Methods;\nusing EsxVirt.VSphere.Wire.Types;\n\n");
        code.Append("namespace EsxVirt.VSphere.Wire.Dispatch;\n\n");
        code.Append(CSharp.Summary("", managed.Text));
        if (managed.Methods.Count == 0)
            return code.Append($"public partial interface I{managed.Name} : {baseName};\n").ToString();
        code.Append("/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>\n");
        code.Append($"public partial interface I{managed.Name} : {baseName}\n{{\n");
        foreach (MethodDefinition method in managed.Methods)
        {
            string request = CSharp.Name(method.Name);
            string result = method.Result is null ? "ValueTask" : $"ValueTask<{ResultType(method)}>";
            if (method != managed.Methods[0])
                code.Append('\n');
            code.Append(CSharp.Summary("    ", method.Text));
            code.Append($"    {result} {request}({request}Request request, CallContext context) => throw "
                + "Servant.MethodNotFound(request);\n");
        }
        return code.Append("}\n").ToString();
    }

    public static string ResultType(MethodDefinition method) =>
        method.Result is null ? "NoResult" : CSharp.FullType(method.Result);
}
