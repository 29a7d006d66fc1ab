using EsxVirt.Connections;
using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Client.Tasks;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Defining;

/// <summary>The entry of a VMX file in the server's inventory.</summary>
internal sealed class Registration(
    ServerSession session, HostPlace place, ManagedObjectReference folder, DatastorePath file, TimeProvider clock)
{
    private bool _isCalled;
    private bool _hasFailed;
    private ManagedObjectReference? _task;

    /// <summary>The server would not tell, or not take it out: there may be a machine, which needs its file.</summary>
    public bool MayRemain { get; private set; }

    /// <summary>Two requests and the updates.</summary>
    /// <returns>The machine.</returns>
    /// <exception cref="VirException">INTERNAL_ERROR, or what the server's fault means.</exception>
    public async Task<ManagedObjectReference> RunAsync(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var request = new RegisterVMTaskRequest
        {
            This = folder,
            Path = file.ToString(),
            AsTemplate = false,
            Pool = place.ResourcePool,
            Host = place.Host,
        };
        try
        {
            _isCalled = true;
            _task = await CallAsync(request, cancellationToken).ConfigureAwait(false);
            object? result = await session.Client.Tasks
                .WaitAsync(
                    _task.Value, request.Method.Name, new TaskObserver { Progress = progress }, cancellationToken)
                .ConfigureAwait(false);
            return result as ManagedObjectReference? ?? throw VirException.Create(
                VirErrorCode.InternalError, "Could not define domain: the server does not tell the virtual machine");
        }
        catch (VimClientException e)
        {
            _hasFailed |= e is TaskFailedException;
            throw ChangeErrors.From(e, "Could not define domain", VirErrorCode.InternalError);
        }
    }

    private async Task<ManagedObjectReference> CallAsync(
        RegisterVMTaskRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await session.Client.InvokeAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (VimFaultException)
        {
            _hasFailed = true;
            throw;
        }
    }

    /// <summary>Finds out what became of a registration whose end was not heard of.</summary>
    /// <param name="undo">Take the machine out again, if it is there.</param>
    /// <param name="cancellationToken">Ends the attempts.</param>
    /// <returns>The machine if it is registered and stays so; null when it is not, or see
    /// <see cref="MayRemain"/>.</returns>
    public async Task<ManagedObjectReference?> SettleAsync(bool undo, CancellationToken cancellationToken)
    {
        if (!_isCalled || _hasFailed)
            return null;
        try
        {
            ManagedObjectReference? machine = _task is { } task
                ? await EndOfAsync(task, cancellationToken).ConfigureAwait(false)
                : await FindAsync(cancellationToken).ConfigureAwait(false);
            if (machine is null || !undo)
                return machine;
            await session.Client.InvokeAsync(new UnregisterVMRequest { This = machine.Value }, cancellationToken)
                .ConfigureAwait(false);
            return null;
        }
        catch (Exception e) when (e is VimClientException or VirException or OperationCanceledException)
        {
            MayRemain = true;
            return null;
        }
    }

    private async Task<ManagedObjectReference?> EndOfAsync(
        ManagedObjectReference task, CancellationToken cancellationToken)
    {
        try
        {
            return await session.Client.Tasks.WaitAsync(
                task, "RegisterVM_Task", cancellationToken).ConfigureAwait(false)
                as ManagedObjectReference?;
        }
        catch (TaskFailedException)
        {
            return null;
        }
    }

    /// <summary>The call may have been carried out though its answer was lost.</summary>
    private async Task<ManagedObjectReference?> FindAsync(CancellationToken cancellationToken)
    {
        const string VmxPath = "config.files.vmPathName";
        PropertyQuery query = new PropertyQuery().Start(folder)
            .Follow("children", "Folder", "childEntity")
            .Read(ManagedTypes.VirtualMachine, VmxPath);
        var patience = new BackOff(clock);
        for (int look = 0; look < 2; look++)
        {
            if (look > 0)
                await patience.WaitAsync(cancellationToken).ConfigureAwait(false);
            IReadOnlyList<RetrievedObject> machines = await session
                .RetrieveAsync(cancellationToken, query).ConfigureAwait(false);
            if (machines.FirstOrDefault(m => m.GetString(VmxPath) == file.ToString()) is { } machine)
                return machine.Reference;
        }
        return null;
    }
}
