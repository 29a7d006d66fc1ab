using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Migration;

/// <summary>Asks a vCenter whether a migration would succeed. Errors stop it; warnings are told and do not.</summary>
internal sealed class MigrationCheck(VimClient client, Action<string> warn)
{
    /// <summary>For a machine whose files stay: one request.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR with all that stands against it.</exception>
    public async Task ValidateAsync(
        ManagedObjectReference machine, MigrationTarget target, CancellationToken cancellationToken)
    {
        var request = new ValidateMigrationRequest
        {
            This = client.Instance.Reference,
            Vm = [machine],
            Pool = target.Pool,
            Host = target.Host,
        };
        List<Event> events;
        try
        {
            events = await client.InvokeAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (VimFaultException e) when (IsMissing(e))
        {
            return;
        }
        catch (VimFaultException e) when (IsUnknown(e, target.Host) || IsUnknown(e, target.Pool))
        {
            throw VirException.Create(
                VirErrorCode.InvalidArgument,
                $"the vCenter has no host '{target.Host.Value}' with resource pool '{target.Pool.Value}'", e);
        }
        catch (VimClientException e)
        {
            throw ServerErrors.From(e);
        }
        Judge(events.Where(IsError).Select(TextOf), events.Where(item => !IsError(item)).Select(TextOf));
    }

    /// <summary>For a machine that moves to another datastore or datacenter: a task.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR with all that stands against it.</exception>
    public async Task CheckAsync(
        ManagedObjectReference machine, VirtualMachineRelocateSpec spec, CancellationToken cancellationToken)
    {
        if (client.Content.VmProvisioningChecker is not { } checker)
            return;
        var request = new CheckRelocateTaskRequest { This = checker, Vm = machine, Spec = spec };
        object? result;
        try
        {
            ManagedObjectReference task = await client.InvokeAsync(request, cancellationToken).ConfigureAwait(false);
            result = await client.Tasks.WaitAsync(task, request.Method.Name, cancellationToken).ConfigureAwait(false);
        }
        catch (VimFaultException e) when (IsMissing(e))
        {
            return;
        }
        catch (VimClientException e)
        {
            throw Domains.Changes.ChangeErrors.From(
                e, "Could not migrate domain, validation failed", VirErrorCode.NoDomain);
        }
        List<CheckResult> found = result as List<CheckResult> ?? [];
        Judge(
            found.SelectMany(each => each.Error).Select(TextOf), found.SelectMany(each => each.Warning).Select(TextOf));
    }

    private void Judge(IEnumerable<string> errors, IEnumerable<string> warnings)
    {
        foreach (string warning in warnings)
            warn(warning);
        string reasons = string.Join("; ", errors.Distinct());
        if (reasons.Length > 0)
        {
            throw VirException.Create(
                VirErrorCode.InternalError, $"Could not migrate domain, validation reported a problem: {reasons}");
        }
    }

    /// <summary>What is neither said to be a warning nor known as one stops the migration.</summary>
    private static bool IsError(Event item) =>
        item is not (MigrationWarningEvent or MigrationHostWarningEvent or MigrationResourceWarningEvent)
        && item.ForeignTypeName?.Contains("Warning", StringComparison.Ordinal) != true;

    private static string TextOf(Event item) =>
        item.FullFormattedMessage is { Length: > 0 } text ? text
        : item is MigrationEvent { Fault: { } fault } ? TextOf(fault)
        : item.ForeignTypeName ?? item.WireType.Name;

    private static string TextOf(LocalizedMethodFault fault) =>
        fault.LocalizedMessage is { Length: > 0 } text ? text : fault.Fault.ForeignTypeName
            ?? fault.Fault.WireType.Name;

    /// <summary>A server without that method checks when it migrates.</summary>
    public static bool IsMissing(VimFaultException fault) =>
        fault.FaultTypeName is "MethodNotFound" or "NotImplemented";

    private static bool IsUnknown(VimFaultException fault, ManagedObjectReference reference) =>
        fault.Fault is ManagedObjectNotFound missing && missing.Obj == reference;
}
