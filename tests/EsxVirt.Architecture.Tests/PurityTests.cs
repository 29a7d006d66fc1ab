using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace EsxVirt.Architecture.Tests;

/// <summary>
/// What the compiled projects use of .NET: pure ones do no I/O, none uses reflection or a serializer.
/// </summary>
public sealed class PurityTests
{
    private static readonly string[] InputAndOutput =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory",
        "System.IO.DirectoryInfo", "System.Console", "System.Diagnostics.Process", "System.Net.Http.",
        "System.Net.Sockets.",
    ];

    private static readonly string[] ConsoleAndProcess = ["System.Console", "System.Diagnostics.Process"];

    private static readonly string[] NotForNativeCode =
    [
        "System.Xml.Serialization.", "System.Reflection.Emit.", "System.Reflection.MethodInfo",
        "System.Reflection.PropertyInfo", "System.Reflection.FieldInfo", "System.Activator", "Microsoft.CSharp.",
    ];

    [Theory]
    [InlineData("EsxVirt.Vmx")]
    [InlineData("EsxVirt.Libvirt")]
    [InlineData("EsxVirt.VSphere.Wire")]
    public void Pure_projects_do_no_input_and_output(string assembly) => AssertUsesNone(assembly, InputAndOutput);

    [Theory]
    [InlineData("EsxVirt")]
    [InlineData("EsxVirt.VSphere.Client")]
    public void The_library_leaves_console_and_processes_to_its_callers(string assembly) =>
        AssertUsesNone(assembly, ConsoleAndProcess);

    [Theory]
    [InlineData("EsxVirt.Vmx")]
    [InlineData("EsxVirt.Libvirt")]
    [InlineData("EsxVirt.VSphere.Wire")]
    [InlineData("EsxVirt.VSphere.Client")]
    [InlineData("EsxVirt.VSphere.Simulator")]
    [InlineData("EsxVirt")]
    public void No_project_needs_code_made_at_run_time(string assembly) => AssertUsesNone(assembly, NotForNativeCode);

    [Fact]
    public void The_wire_is_read_and_written_without_trees() =>
        AssertUsesNone("EsxVirt.VSphere.Wire", ["System.Xml.Linq.", "System.Xml.XmlDocument", "System.Xml.XPath."]);

    private static void AssertUsesNone(string assembly, string[] forbidden)
    {
        List<string> used = UsedTypes(assembly);
        // A sign that the list is real: everything uses some type of .NET.
        Assert.Contains("System.Object", used);
        Assert.DoesNotContain(used, type => forbidden.Any(no => no.EndsWith('.')
            ? type.StartsWith(no, StringComparison.Ordinal) : type == no));
    }

    private static List<string> UsedTypes(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }
}
