using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Domains.Defining;

/// <summary>Where the VMX file of a new domain goes: beside its first hard disk that is a file.</summary>
internal static class VmxPlace
{
    /// <exception cref="VirException">INTERNAL_ERROR: no disk says where; INVALID_ARG: its source is no datastore
    /// path.</exception>
    public static DatastorePath Of(DomainDefinition domain)
    {
        const string Unknown = "cannot deduce datastore and path for VMX file";
        if (domain.Devices.Disks.Count == 0)
            throw Error($"Domain XML doesn't contain any disks, {Unknown}");
        DiskDevice disk = domain.Devices.Disks
            .FirstOrDefault(d => d is { Kind: DiskKind.Disk, Type: DiskType.File })
            ?? throw Error($"Domain XML doesn't contain any file-based harddisks, {Unknown}");
        if (disk.Source is not { Length: > 0 } source)
            throw Error($"First file-based harddisk has no source, {Unknown}");
        DatastorePath path = DatastorePath.Parse(source);
        if (!source.EndsWith(".vmdk", StringComparison.OrdinalIgnoreCase))
            throw Error($"Expecting source '{source}' of first file-based harddisk to be a VMDK image");
        if (path.Directory.Split('/').Any(item => item is "." or ".."))
        {
            throw VirException.Create(
                VirErrorCode.InvalidArgument, $"Datastore path '{source}' must not hold '.' or '..' between slashes");
        }
        string name = $"{DatastoreItemName.Escape(domain.Name!)}.vmx";
        return path with { File = path.Directory.Length == 0 ? name : $"{path.Directory}/{name}" };
    }

    private static VirException Error(string text) => VirException.Create(VirErrorCode.InternalError, text);
}
