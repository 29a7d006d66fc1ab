using System.Text;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Fuzz.Targets;

/// <summary>The smaller documents of libvirt. What is read is written, and what was written reads the same.</summary>
internal static class DocumentTargets
{
    public static string? RunVolume(byte[] input) =>
        Run(input, xml => StorageVolumeXml.Format(StorageVolumeXml.Parse(xml)));

    public static string? RunNetwork(byte[] input) => Run(input, xml => NetworkXml.Format(NetworkXml.Parse(xml)));

    public static string? RunSnapshot(byte[] input) => Run(input, xml => SnapshotXml.Format(SnapshotXml.Parse(xml)));

    private static string? Run(byte[] input, Func<string, string> rewrite)
    {
        try
        {
            string once = rewrite(Encoding.UTF8.GetString(input)), twice = rewrite(once);
            return once == twice
                ? null
                : throw new InvalidOperationException($"what was written reads differently:\n{once}\n{twice}");
        }
        catch (VirException e)
        {
            return e.Message;
        }
    }
}
