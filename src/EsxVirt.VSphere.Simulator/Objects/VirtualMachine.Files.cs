namespace EsxVirt.VSphere.Simulator.Objects;

/// <content>Where its files lie, as the API and as its VMX file name them.</content>
internal sealed partial class VirtualMachine
{
    /// <summary>Path of its VMX file below the datastore's root.</summary>
    public required string VmxFile { get; init; }

    /// <summary>A test took the VMX file away: it reads as missing.</summary>
    public bool VmxIsMissing { get; set; }

    /// <summary>Directory of its VMX file; empty for the datastore's root.</summary>
    public string Directory => VmxFile.LastIndexOf('/') is var slash && slash < 0 ? "" : VmxFile[..slash];

    public string VmxPath => $"[{Datastore.Name}] {VmxFile}";

    /// <summary>
    /// The <c>[datastore] path</c> of a file that its VMX file names; a name outside of its host's datastores stays as
    /// it is.
    /// </summary>
    public string PathOf(string file)
    {
        if (file.Length == 0 || file.StartsWith('['))
            return file;
        if (!file.StartsWith('/') && !file.Contains('\\'))
            return $"[{Datastore.Name}] {FileIn(file)}";
        foreach (Datastore store in Host.Datastores)
            foreach (string root in new[] { store.MountPath, $"/vmfs/volumes/{store.Name}" })
                if (file.Length > root.Length && (file[root.Length] is '/' or '\\')
                    && file.StartsWith(root, StringComparison.OrdinalIgnoreCase))
                    return $"[{store.Name}] {file[(root.Length + 1)..].Replace('\\', '/')}";
        return file;
    }

    /// <summary>Path on its datastore of a file in its directory.</summary>
    public string FileIn(string name) => Directory.Length == 0 ? name : $"{Directory}/{name}";

    /// <summary>
    /// The name that its VMX file has for a <c>[datastore] path</c>; one of another form stays as it is.
    /// </summary>
    public string FileNameOf(string path)
    {
        if (!path.StartsWith('['))
            return path;
        (Datastore store, string file) = Host.Locate(path);
        string directory = Directory.Length == 0 ? "" : Directory + "/";
        if (store == Datastore && file.StartsWith(directory, StringComparison.Ordinal)
            && !file[directory.Length..].Contains('/'))
            return file[directory.Length..];
        return store.MountPath.Contains('\\')
            ? $"{store.MountPath}\\{file.Replace('/', '\\')}"
            : $"{store.MountPath}/{file}";
    }
}
