using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Libvirt.Model;

/// <summary>What a <c>domainsnapshot</c> document says. The first four members make a snapshot; the others tell of one
/// that exists.</summary>
/// <param name="Name">Null when the document leaves it to the driver.</param>
/// <param name="Description">Null for none; an empty one is written as an empty element.</param>
/// <param name="Memory">What to do with the memory; null when the document does not say.</param>
/// <param name="Disks">Disks that the document singles out.</param>
/// <param name="State">What the domain was doing when the snapshot was made.</param>
/// <param name="ParentName">The snapshot that it was made from; null for none.</param>
/// <param name="CreationTime">Written in whole seconds.</param>
/// <param name="DomainUuid">The domain that it is a snapshot of.</param>
public sealed record SnapshotDefinition(
    string? Name,
    string? Description,
    SnapshotMemory? Memory,
    ValueList<SnapshotDisk> Disks,
    DomainState? State = null,
    string? ParentName = null,
    DateTimeOffset? CreationTime = null,
    Guid? DomainUuid = null)
{
    /// <summary>A snapshot with only a name and a description.</summary>
    public SnapshotDefinition(string? name, string? description = null)
        : this(name, description, null, [])
    {
    }

    /// <summary>Refuses what no server could store as it is, and libvirt's impossible wishes for memory.</summary>
    /// <exception cref="VirException"><see cref="VirErrorCode.InvalidArgument"/>: an empty name, or a character that
    /// XML cannot carry; <see cref="VirErrorCode.XmlError"/>: the memory.</exception>
    public void Check()
    {
        if (Name is "")
            throw Error(VirErrorCode.InvalidArgument, "the name of a snapshot must not be empty");
        CheckText("name", Name);
        CheckText("description", Description);
        Memory?.Check();
    }

    private static void CheckText(string what, string? text)
    {
        if (text is not null && XmlCharacters.FirstForbidden(text) is { } character)
        {
            throw Error(
                VirErrorCode.InvalidArgument,
                $"the {what} of a snapshot must not contain the character U+{(int)character:X4}");
        }
    }

    private static VirException Error(VirErrorCode code, string text) =>
        VirException.Create(code, VirErrorDomain.DomainSnapshot, text);
}

/// <summary>The element <c>memory</c> of a snapshot.</summary>
/// <param name="Snapshot"><c>no</c>, <c>internal</c>, <c>external</c> or <c>manual</c>; null when not said.</param>
/// <param name="File">Where an external one goes.</param>
public sealed record SnapshotMemory(string? Snapshot, string? File)
{
    /// <summary>The rules that hold for every driver, with libvirt's words.</summary>
    internal void Check()
    {
        if (Snapshot is "manual")
            throw Xml("'manual' memory snapshot mode not supported");
        if (File is not null && Snapshot is not (null or "external"))
            throw Xml($"memory filename '{File}' requires external snapshot");
        if (File is null && Snapshot is "external")
            throw Xml("external memory snapshots require a filename");
        if (File is not null && !File.StartsWith('/'))
            throw Xml($"memory snapshot file path ({File}) must be absolute");
    }

    private static VirException Xml(string text) =>
        VirException.Create(VirErrorCode.XmlError, VirErrorDomain.DomainSnapshot, text);
}

/// <summary>An element <c>disk</c> of a snapshot.</summary>
/// <param name="Name">Target name or source of the disk.</param>
/// <param name="Snapshot">As of <see cref="SnapshotMemory"/>; null when not said.</param>
/// <param name="Type"><c>file</c> or <c>block</c>; null for a file.</param>
/// <param name="Driver">Format of the overlay.</param>
/// <param name="Source">The file or device that becomes the overlay.</param>
public sealed record SnapshotDisk(string? Name, string? Snapshot, string? Type, string? Driver, string? Source);
