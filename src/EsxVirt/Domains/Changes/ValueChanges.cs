using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Changes;

/// <summary>
/// The changes of a machine's memory, processors, shares and labels: each a reconfiguration. What is wrong about the
/// values by themselves is refused when the change is made, what is wrong for this machine after it was looked at, and
/// both before the server is asked to change anything.
/// </summary>
internal static class ValueChanges
{
    private const long KiBPerMiB = 1024;
    private const long Unlimited = -1;

    /// <summary>The memory that the domain gets at most of its configured memory: libvirt's "memory".</summary>
    public static DomainChange Memory(long kib)
    {
        RequirePositive(kib, "virDomainSetMemoryFlags");
        string failure = $"Could not set memory to {kib} kilobytes";
        return new DomainChange
        {
            Api = "virDomainSetMemoryFlags",
            Failure = failure,
            Reads = DomainData.Allocation,
            Request = reading =>
            {
                long limit = CeilingMiB(kib);
                if (limit < GuaranteeOf(reading))
                    throw Wrong($"{failure}: it is guaranteed {GuaranteeOf(reading) * KiBPerMiB}");
                return Reconfigure(reading, new() { MemoryAllocation = new ResourceAllocationInfo { Limit = limit } });
            },
        };
    }

    /// <summary>The configured memory, in steps of 4 MiB: libvirt's "maximum memory".</summary>
    public static DomainChange MaxMemory(long kib)
    {
        RequirePositive(kib, "virDomainSetMemoryFlags");
        string failure = $"Could not set max-memory to {kib} kilobytes";
        long size = (CeilingMiB(kib) + 3) / 4 * 4;
        if (size > int.MaxValue)
            throw Wrong($"{failure}: no virtual machine has as much");
        return new DomainChange
        {
            Api = "virDomainSetMemoryFlags",
            Failure = failure,
            Reads = DomainData.Info | DomainData.Allocation | DomainData.HotPlug,
            Request = reading =>
            {
                bool grows = size >= reading.Machine.GetInteger("config.hardware.memoryMB");
                if (!IsOff(reading)
                    && !(IsRunning(reading) && grows && Allows(reading, "config.memoryHotAddEnabled") == true))
                    throw VirException.Create(VirErrorCode.OperationInvalid, "Domain is not powered off");
                if (size < GuaranteeOf(reading))
                    throw Wrong($"{failure}: it is guaranteed {GuaranteeOf(reading) * KiBPerMiB}");
                return Reconfigure(reading, new() { MemoryMB = size });
            },
        };
    }

    /// <summary>The number of processors, of a running machine where it allows that.</summary>
    public static DomainChange Vcpus(int count, string api)
    {
        if (count < 1)
            throw Wrong("Requested number of virtual CPUs must at least be 1");
        string failure = $"Could not set number of virtual CPUs to {count}";
        return new DomainChange
        {
            Api = api,
            Failure = failure,
            Reads = DomainData.Info | DomainData.HotPlug,
            Request = reading =>
            {
                if (reading.MaxVcpus is { } most && count > most)
                {
                    throw Wrong(
                        "Requested number of virtual CPUs is greater than max allowable number of virtual CPUs for the "
                        + $"domain: {count} > {most}");
                }
                long now = reading.Machine.GetInteger("config.hardware.numCPU") ?? count;
                if (count != now && !IsOff(reading) && !IsRunning(reading))
                    throw VirException.Create(VirErrorCode.OperationInvalid, $"{failure}: the domain is suspended");
                if (count > now && IsRunning(reading) && Allows(reading, "config.cpuHotAddEnabled") == false)
                {
                    throw VirException.Create(
                        VirErrorCode.OperationInvalid, $"{failure}: the domain is running without CPU hot add");
                }
                if (count < now && IsRunning(reading) && Allows(reading, "config.cpuHotRemoveEnabled") == false)
                {
                    throw VirException.Create(
                        VirErrorCode.OperationInvalid, $"{failure}: the domain is running without CPU hot remove");
                }
                return Reconfigure(reading, new() { NumCPUs = count });
            },
        };
    }

    /// <summary>The share of the host's processors; what is null stays as it is.</summary>
    public static DomainChange Scheduler(SchedulerParameters wanted)
    {
        if (wanted.Reservation < 0)
            throw Wrong($"Could not set reservation to {wanted.Reservation} MHz, expecting positive value");
        if (wanted.Limit < Unlimited)
            throw Wrong($"Could not set limit to {wanted.Limit} MHz, expecting positive value or -1 (unlimited)");
        if (wanted.Shares < CpuShares.High)
        {
            throw Wrong(
                $"Could not set shares to {wanted.Shares}, expecting positive value or -1 (low), "
                    + "-2 (normal) or -3 (high)");
        }
        RequireOrder(wanted.Reservation, wanted.Limit);
        return new DomainChange
        {
            Api = "virDomainSetSchedulerParameters",
            Failure = "Could not change scheduler parameters",
            Reads = DomainData.Allocation,
            Request = reading =>
            {
                if (wanted is { Reservation: null, Limit: null, Shares: null })
                    return null;
                RequireOrder(
                    wanted.Reservation ?? reading.Machine.GetInteger("config.cpuAllocation.reservation"),
                    wanted.Limit ?? reading.Machine.GetInteger("config.cpuAllocation.limit"));
                return Reconfigure(reading, new()
                {
                    CpuAllocation = new ResourceAllocationInfo
                    {
                        Reservation = wanted.Reservation,
                        Limit = wanted.Limit,
                        Shares = CpuShares.FromLibvirt(wanted.Shares),
                    },
                });
            },
        };
    }

    /// <summary>The share of the host's memory; what is null stays as it is.</summary>
    public static DomainChange MemoryShare(MemoryParameters wanted)
    {
        if (wanted.MinGuarantee < 0)
            throw Wrong($"Could not set min_guarantee to {wanted.MinGuarantee} kilobytes, expecting positive value");
        return new DomainChange
        {
            Api = "virDomainSetMemoryParameters",
            Failure = "Could not change memory parameters",
            Reads = DomainData.Info,
            Request = reading =>
            {
                if (wanted.MinGuarantee is not { } kib)
                    return null;
                long guarantee = CeilingMiB(kib);
                long size = reading.Machine.GetInteger("config.hardware.memoryMB") ?? long.MaxValue;
                long limit = reading.Machine.GetInteger("config.memoryAllocation.limit") ?? Unlimited;
                long most = limit >= 0 ? Math.Min(size, limit) : size;
                if (guarantee > most)
                {
                    throw Wrong(
                        $"Could not set min_guarantee to {kib} kilobytes, the domain has {most * KiBPerMiB} at most");
                }
                return Reconfigure(
                    reading, new() { MemoryAllocation = new ResourceAllocationInfo { Reservation = guarantee } });
            },
        };
    }

    /// <summary>The notes that VMware shows beside a machine; empty takes them away.</summary>
    public static DomainChange Description(string text)
    {
        DomainTexts.RequireSendable("description", text);
        return new DomainChange
        {
            Api = "virDomainSetMetadata",
            Failure = "Could not set description",
            Request = reading => Reconfigure(reading, new() { Annotation = text }),
        };
    }

    /// <summary>The short label, which VMware does not know; empty takes it away.</summary>
    public static DomainChange Title(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
            throw Wrong("Domain title can't contain newlines");
        DomainTexts.RequireSendable("title", text);
        return new DomainChange
        {
            Api = "virDomainSetMetadata",
            Failure = "Could not set title",
            Request = reading =>
            {
                var spec = new VirtualMachineConfigSpec();
                spec.ExtraConfig.Add(new OptionValue { Key = VmxTitle.Key, Value = text });
                return Reconfigure(reading, spec);
            },
        };
    }

    private static ReconfigVMTaskRequest Reconfigure(DomainReading reading, VirtualMachineConfigSpec spec) => new()
    {
        This = reading.Machine.Reference,
        Spec = spec,
    };

    /// <summary>A limit below the reservation would be refused by the server, with less to say.</summary>
    private static void RequireOrder(long? reservation, long? limit)
    {
        if (limit is not (null or Unlimited) && reservation > limit)
        {
            throw Wrong(
                $"Could not set limit to {limit} MHz with a reservation of {reservation} MHz, "
                    + "expecting a limit of at least "
                + "the reservation or -1 (unlimited)");
        }
    }

    private static void RequirePositive(long kib, string api)
    {
        if (kib == 0)
        {
            throw VirException.Verbatim(
                VirErrorCode.InvalidArgument, VirErrorDomain.Esx, $"memory in {api} must not be zero");
        }
        if (kib < 0)
            throw Wrong($"memory in {api} must be positive");
        if (kib >= long.MaxValue / 1024)
            throw VirException.Create(VirErrorCode.Overflow, $"input too large: {kib}");
    }

    private static long CeilingMiB(long kib) => kib / KiBPerMiB + (kib % KiBPerMiB > 0 ? 1 : 0);

    private static long GuaranteeOf(DomainReading reading) =>
        reading.Machine.GetInteger("config.memoryAllocation.reservation") ?? 0;

    /// <summary>Null when the server does not tell; it then decides itself.</summary>
    private static bool? Allows(DomainReading reading, string path) => reading.Machine.GetValue<bool>(path);

    private static bool IsOff(DomainReading reading) => DomainIdentity.StateOf(reading.Machine) == DomainState.Shutoff;

    private static bool IsRunning(DomainReading reading) =>
        DomainIdentity.StateOf(reading.Machine) == DomainState.Running;

    private static VirException Wrong(string text) => VirException.Create(VirErrorCode.InvalidArgument, text);
}
