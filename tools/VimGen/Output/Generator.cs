using VimGen.Schema;

namespace VimGen.Output;

/// <summary>All generated files of a model.</summary>
internal static class Generator
{
    /// <summary>Text by path below Generated/, with '/'.</summary>
    public static IReadOnlyDictionary<string, string> Generate(VimModel model)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DataDefinition data in model.Data)
            Add(data.Section, CSharp.Name(data.Name), DataTypeFile.Make(data));
        foreach (EnumDefinition definition in model.Enums)
            Add(definition.Section, CSharp.Name(definition.Name), EnumFile.Make(definition));
        foreach (ManagedDefinition managed in model.Managed)
        {
            Add(managed.Section, "I" + managed.Name, ServantFile.Make(managed));
            foreach (MethodDefinition method in managed.Methods)
                Add(managed.Section, CSharp.Name(method.Name) + "Request", RequestFile.Make(method));
        }
        Add("Tables", "ApiVersion", TableFiles.MakeVersions(model));
        Add("Tables", "VimSchema", TableFiles.MakeLookup(model));
        Add("Tables", "ManagedTypes", TableFiles.MakeManagedTypes(model));
        return files;

        void Add(string section, string name, string text) => files.Add($"{section}/{name}.cs", text);
    }
}
