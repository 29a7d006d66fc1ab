using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.ManagedObjects;

/// <summary>Tells what a compute resource offers to virtual machines.</summary>
public sealed class EnvironmentBrowser : ManagedObject
{
    /// <summary>A handle; nothing is asked of the server.</summary>
    public EnvironmentBrowser(VimClient client, ManagedObjectReference reference)
        : base(client, reference)
    {
    }

    /// <summary>The virtual hardware versions (<c>vmx-20</c>), with the hosts that each can be used on.</summary>
    public Task<List<VirtualMachineConfigOptionDescriptor>> GetHardwareVersionsAsync(
        CancellationToken cancellationToken) =>
        Client.InvokeAsync(new QueryConfigOptionDescriptorRequest { This = Reference }, cancellationToken);
}
