using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Changes;

/// <summary>One kind of change of a domain, in the words of libvirt and as the call that a server carries out as a
/// task.</summary>
internal sealed record DomainChange
{
    /// <summary>
    /// libvirt's public function, such as <c>virDomainCreate</c>: what a read-only connection refuses.
    /// </summary>
    public required string Api { get; init; }

    /// <summary>What to say before the server's reason, such as <c>Could not start domain</c>.</summary>
    public required string Failure { get; init; }

    /// <summary>What <see cref="Request"/> looks at besides identity and state.</summary>
    public DomainData Reads { get; init; }

    /// <summary>What is missing when the object that is asked no longer exists.</summary>
    public VirErrorCode Missing { get; init; } = VirErrorCode.NoDomain;

    /// <summary>
    /// Whether an unfinished task of the machine forbids the change, as it does for most of libvirt's.
    /// </summary>
    public bool MindsOtherTasks { get; init; } = true;

    /// <summary>Whether the machine is still there at the end.</summary>
    public bool KeepsMachine { get; init; } = true;

    /// <summary>Asks the server whether the change would succeed, before anything is changed.</summary>
    public Func<DomainReading, CancellationToken, Task>? Check { get; init; }

    /// <summary>Makes the call for a machine as it is now; null when there is nothing to do.</summary>
    /// <exception cref="VirException">The machine's state does not allow it.</exception>
    public required Func<DomainReading, MethodRequest<ManagedObjectReference>?> Request { get; init; }
}
