using Xunit;

namespace EsxVirt.Vmx.Tests;

/// <summary>Real VMX files of others, which lie beside the project and are no part of it.</summary>
public class SharedFilesTests
{
    [Fact]
    public void Editing_a_shared_file_leaves_the_rest_of_it_untouched()
    {
        string[] files = Files();
        foreach (string file in files)
        {
            byte[] bytes = File.ReadAllBytes(file);
            VmxDocument document = VmxDocument.Parse(bytes);
            Assert.Equal(bytes, document.ToBytes());

            VmxEntry victim = document.Entries.Last();
            document.SetText(victim.Key, "edited \"here\"");
            document.SetText("esxvirt.added", "1");
            VmxDocument again = VmxDocument.Parse(document.ToBytes());

            Assert.Equal("edited \"here\"", again.GetText(victim.Key));
            Assert.Equal(Lines(bytes).Where((_, line) => line != victim.Line - 1),
                Lines(document.ToBytes()).SkipLast(1).Where((_, line) => line != victim.Line - 1));

            document.Remove("esxvirt.added");
            Assert.Equal(Lines(bytes).Length, Lines(document.ToBytes()).Length);
        }
    }

    [Fact]
    public void Every_truncation_of_a_shared_file_is_read_or_refused_with_its_line()
    {
        foreach (string file in Files())
        {
            byte[] bytes = File.ReadAllBytes(file);
            for (int length = 0; length < bytes.Length; length++)
            {
                try
                {
                    VmxDocument.Parse(bytes.AsSpan(0, length));
                }
                catch (VmxException problem)
                {
                    Assert.True(problem.Line > 0, problem.Message);
                }
            }
        }
    }

    private static string[] Lines(byte[] bytes) =>
        System.Text.Encoding.Latin1.GetString(bytes).TrimEnd('\r', '\n').Split('\n');

    private static string[] Files()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "EsxVirt.slnx")))
                continue;
            string shared = Path.Combine(folder.FullName, "..", "shared", "conformance");
            if (Directory.Exists(shared))
                return Directory.GetFiles(shared, "*.vmx", SearchOption.AllDirectories);
        }
        Assert.Skip("needs the conformance pairs in ../shared/conformance beside the repository");
        return [];
    }
}
