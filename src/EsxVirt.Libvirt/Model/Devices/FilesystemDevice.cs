namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>A directory of the host shown to the guest: VMware's shared folder.</summary>
/// <param name="Type">VMware has <see cref="FilesystemType.Mount"/> only.</param>
/// <param name="AccessMode">How ownership is mapped.</param>
/// <param name="Source">Directory on the host; null where the type has another kind of source.</param>
/// <param name="Target">Name in the guest.</param>
/// <param name="ReadOnly">The guest may not write.</param>
public sealed record FilesystemDevice(
    FilesystemType Type, FilesystemAccessMode AccessMode, string? Source, string Target, bool ReadOnly);

/// <summary>Kinds of file system sources.</summary>
public enum FilesystemType
{
    /// <summary>A directory.</summary>
    Mount,

    /// <summary>A host device.</summary>
    Block,

    /// <summary>An image file.</summary>
    File,

    /// <summary>A template.</summary>
    Template,

    /// <summary>Memory.</summary>
    Ram,

    /// <summary>A directory bound to another.</summary>
    Bind,

    /// <summary>A volume of a storage pool.</summary>
    Volume,
}

/// <summary>How the guest's ownership maps to the host's.</summary>
public enum FilesystemAccessMode
{
    /// <summary>Unchanged; the default.</summary>
    Passthrough,

    /// <summary>Kept in metadata.</summary>
    Mapped,

    /// <summary>Passthrough that ignores failures.</summary>
    Squash,
}
