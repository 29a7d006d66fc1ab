using EsxVirt.Connections;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>What one answer said of a virtual machine.</summary>
/// <param name="Machine">Its properties.</param>
/// <param name="Datastores">Those of its host; null when they were not asked for.</param>
/// <param name="HasUnfinishedTasks">Whether something is being done with it, or waits to be; false when this was not
/// asked.</param>
internal sealed record DomainReading(RetrievedObject Machine, Datastores? Datastores, bool HasUnfinishedTasks)
{
    /// <summary>Where a host says how many processors it gives one machine.</summary>
    public const string HostMaxVcpus = "capability.maxSupportedVcpus";

    /// <summary>The most processors that the host gives one machine; null when it does not tell, or this was not
    /// asked.</summary>
    public int? MaxVcpus { get; init; }

    /// <summary>What the host starts by itself; null when it does not tell, or this was not asked.</summary>
    public AutostartTable? Autostart { get; init; }

    /// <summary>What the machine's XML says; null unless it had to be known.</summary>
    public DomainDefinition? Shown { get; init; }

    /// <summary>What to read of a machine.</summary>
    public static readonly string[] PendingPaths = ["runtime.question", "recentTask"];

    /// <summary>The host that it is on.</summary>
    public const string CurrentHost = "runtime.host";

    /// <summary>What to read of its tasks.</summary>
    public const string TaskState = "info.state";

    /// <summary>What the machine waits for; null also when this was not asked.</summary>
    public VirtualMachineQuestionInfo? Question => Machine.Get<VirtualMachineQuestionInfo>("runtime.question");

    /// <summary>The tasks of an answer that have not come to their end.</summary>
    public static HashSet<ManagedObjectReference> UnfinishedIn(IEnumerable<RetrievedObject> objects) =>
    [
        .. objects
            .Where(o => o.Reference.Type == ManagedTypes.Task
                && o.GetValue<TaskInfoState>(TaskState) is { } state
                && (state == TaskInfoState.Queued || state == TaskInfoState.Running))
            .Select(o => o.Reference),
    ];

    /// <summary>The host's word in an answer that may hold it.</summary>
    public static int? MaxVcpusIn(IEnumerable<RetrievedObject> objects) =>
        objects.FirstOrDefault(o => o.Reference.Type == ManagedTypes.HostSystem)?.GetInteger(HostMaxVcpus)
            is { } count and > 0 ? (int)count : null;

    /// <summary>A machine in an answer that may hold its tasks.</summary>
    public static DomainReading Of(
        RetrievedObject machine, Datastores? datastores, IReadOnlySet<ManagedObjectReference> unfinished) =>
        new(machine, datastores, unfinished.Count > 0
            && machine.GetList<ManagedObjectReference>("recentTask").Any(unfinished.Contains));
}
