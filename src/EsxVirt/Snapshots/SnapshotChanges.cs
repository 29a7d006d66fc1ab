using System.Globalization;
using EsxVirt.Domains;
using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Wire.Methods;

namespace EsxVirt.Snapshots;

/// <summary>The changes of a machine's snapshots, each with what it looks at before the server is asked.</summary>
internal static class SnapshotChanges
{
    /// <summary>Switches the machine on or lets it go on; nothing when it runs.</summary>
    public static readonly DomainChange Run = AfterRevert(reading =>
        StateOf(reading) == DomainState.Running ? null : new PowerOnVMTaskRequest { This = reading.Machine.Reference });

    /// <summary>Switches the machine on if it is shut off.</summary>
    public static readonly DomainChange RunUnlessPaused = AfterRevert(reading =>
        StateOf(reading) == DomainState.Shutoff ? new PowerOnVMTaskRequest { This = reading.Machine.Reference } : null);

    /// <summary>Suspends the machine if it runs.</summary>
    public static readonly DomainChange Pause = AfterRevert(reading =>
        StateOf(reading) == DomainState.Running ? new SuspendVMTaskRequest { This = reading.Machine.Reference } : null);

    private const string CreateApi = "virDomainSnapshotCreateXML";
    private const string RevertApi = "virDomainRevertToSnapshot";
    private const string DeleteApi = "virDomainSnapshotDelete";

    /// <summary>Finds the snapshots in an answer.</summary>
    public delegate SnapshotTree Tree(DomainReading reading);

    /// <exception cref="VirException">OPERATION_DENIED on a read-only connection; INVALID_ARG for unknown
    /// flags.</exception>
    public static void Check(SnapshotCreateFlags flags, ChangeRunner changes)
    {
        const SnapshotCreateFlags Known = SnapshotCreateFlags.NoMetadata | SnapshotCreateFlags.DiskOnly
            | SnapshotCreateFlags.Quiesce | SnapshotCreateFlags.Validate;
        const int Redefine = 1, Current = 2;
        changes.RequireWritable(CreateApi);
        if (((int)flags & (Redefine | Current)) == Current)
        {
            throw Flags("Flag 'VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE' is required by flag "
                + "'VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT'");
        }
        Refuse((uint)(flags & ~Known), "esxDomainSnapshotCreateXML");
    }

    /// <inheritdoc cref="Check(SnapshotCreateFlags, ChangeRunner)"/>
    public static void Check(SnapshotRevertFlags flags, ChangeRunner changes)
    {
        const SnapshotRevertFlags States = SnapshotRevertFlags.Running | SnapshotRevertFlags.Paused;
        changes.RequireWritable(RevertApi);
        if ((flags & States) == States)
            throw Exclusive("VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING", "VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED");
        Refuse((uint)(flags & ~(States | SnapshotRevertFlags.Force)), "esxDomainRevertToSnapshot");
    }

    /// <inheritdoc cref="Check(SnapshotCreateFlags, ChangeRunner)"/>
    public static void Check(SnapshotDeleteFlags flags, ChangeRunner changes)
    {
        const SnapshotDeleteFlags Both = SnapshotDeleteFlags.Children | SnapshotDeleteFlags.ChildrenOnly;
        changes.RequireWritable(DeleteApi);
        if ((flags & Both) == Both)
            throw Exclusive("VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN", "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY");
        Refuse((uint)(flags & ~(Both | SnapshotDeleteFlags.MetadataOnly)), "esxDomainSnapshotDelete");
    }

    /// <summary>
    /// Refuses what no host can do, and gives a snapshot without a name the one that libvirt gives it.
    /// </summary>
    public static SnapshotDefinition Complete(SnapshotDefinition definition, TimeProvider clock)
    {
        definition.Check();
        if (definition.Disks.Count > 0)
            throw VirException.Create(VirErrorCode.ConfigUnsupported, "disk snapshots not supported yet");
        return definition with
        {
            Name = definition.Name ?? clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        };
    }

    public static DomainChange Create(SnapshotDefinition definition, SnapshotCreateFlags flags, Tree tree) => new()
    {
        Api = CreateApi,
        Failure = "Could not create snapshot",
        Reads = DomainData.Snapshots,
        Request = reading => tree(reading).All.Any(snapshot => snapshot.Name == definition.Name)
            ? throw VirException.Create(
                VirErrorCode.OperationInvalid, $"Snapshot '{definition.Name}' already exists")
            : new CreateSnapshotTaskRequest
            {
                This = reading.Machine.Reference,
                Name = definition.Name!,
                Description = definition.Description is "" ? null : definition.Description,
                Memory = !flags.HasFlag(SnapshotCreateFlags.DiskOnly),
                Quiesce = flags.HasFlag(SnapshotCreateFlags.Quiesce),
            },
    };

    public static DomainChange Revert(DomainSnapshot snapshot) => new()
    {
        Api = RevertApi,
        Failure = $"Could not revert to snapshot '{snapshot.Name}'",
        Missing = VirErrorCode.NoDomainSnapshot,
        MindsOtherTasks = false,
        Request = _ => new RevertToSnapshotTaskRequest { This = snapshot.Reference },
    };

    public static DomainChange Delete(DomainSnapshot snapshot, bool withChildren) => new()
    {
        Api = DeleteApi,
        Failure = $"Could not delete snapshot '{snapshot.Name}'",
        Missing = VirErrorCode.NoDomainSnapshot,
        MindsOtherTasks = false,
        Request = _ => new RemoveSnapshotTaskRequest
        {
            This = snapshot.Reference,
            RemoveChildren = withChildren,
        },
    };

    /// <summary>Gives a snapshot another name and description.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="wanted">Name and description; null leaves the name, and takes the description away.</param>
    /// <param name="tree">The snapshots of the domain now.</param>
    /// <exception cref="VirException">The snapshot is gone, or another one has the name.</exception>
    public static RenameSnapshotRequest Update(DomainSnapshot snapshot, SnapshotDefinition wanted, SnapshotTree tree)
    {
        if (tree.All.All(other => other.Reference != snapshot.Reference))
        {
            throw VirException.Create(
                VirErrorCode.NoDomainSnapshot, $"Could not find snapshot with name '{snapshot.Name}'");
        }
        if (wanted.Name is { } name && name != snapshot.Name && tree.All.Any(other => other.Name == name))
            throw VirException.Create(VirErrorCode.OperationInvalid, $"Snapshot '{name}' already exists");
        return new RenameSnapshotRequest
        {
            This = snapshot.Reference,
            Name = wanted.Name,
            Description = wanted.Description ?? "",
        };
    }

    /// <summary>An error of a later call also says what the earlier ones have done, because that stays.</summary>
    public static VirException HalfDone(VirException error, string done) =>
        VirException.Verbatim(error.Code, error.Domain, $"{error.Message} ({done})", error);

    private static DomainChange AfterRevert(
        Func<DomainReading, MethodRequest<VSphere.Wire.Types.ManagedObjectReference>?> request) => new()
        {
            Api = RevertApi,
            Failure = "Could not change the state of the domain after reverting to a snapshot",
            Request = request,
        };

    private static DomainState StateOf(DomainReading reading) => DomainIdentity.StateOf(reading.Machine);

    private static void Refuse(uint unknown, string function)
    {
        if (unknown != 0)
            throw VirException.UnsupportedFlags(unknown, function);
    }

    private static VirException Exclusive(string one, string other) =>
        Flags($"Flags '{one}' and '{other}' are mutually exclusive");

    private static VirException Flags(string text) =>
        VirException.Verbatim(VirErrorCode.InvalidArgument, VirErrorDomain.DomainSnapshot, text);
}
