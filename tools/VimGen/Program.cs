using VimGen.Output;
using VimGen.Schema;

// Makes the wire types of schema/vim.schema; with --check, only says whether the committed ones are what it would make.

bool check = args is ["--check"];
if (!check && args.Length > 0)
{
    Console.Error.WriteLine("usage: dotnet run --project tools/VimGen [-- --check]");
    return 2;
}

string? root = AppContext.BaseDirectory;
while (root is not null && !File.Exists(Path.Combine(root, "EsxVirt.slnx")))
    root = Path.GetDirectoryName(root);
if (root is null)
{
    Console.Error.WriteLine("error: no EsxVirt.slnx above the program");
    return 2;
}

try
{
    string source = Path.Combine(root, "schema", "vim.schema");
    VimModel model = SchemaParser.Parse(File.ReadAllLines(source));
    var folder = new GeneratedFolder(Path.Combine(root, "src", "EsxVirt.VSphere.Wire", "Generated"));
    IReadOnlyDictionary<string, string> files = Generator.Generate(model);
    if (!check)
    {
        int changed = folder.Write(files);
        Console.WriteLine($"{files.Count} files, {changed} changed");
        return 0;
    }
    IReadOnlyList<string> stale = folder.FindStale(files);
    foreach (string file in stale)
        Console.Error.WriteLine($"stale: {file}");
    if (stale.Count > 0)
        Console.Error.WriteLine("run: dotnet run --project tools/VimGen");
    return stale.Count > 0 ? 1 : 0;
}
catch (SchemaException e)
{
    Console.Error.WriteLine($"error: schema/vim.schema:{e.Line}: {e.Message}");
    return 1;
}
