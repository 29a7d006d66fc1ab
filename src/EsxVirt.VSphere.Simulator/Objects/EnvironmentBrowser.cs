using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Products;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>Says what a host or cluster can run, above all the newest hardware version.</summary>
internal sealed class EnvironmentBrowser(ManagedObjectReference self, Product product)
    : ManagedObject(self), IEnvironmentBrowser
{
    private static readonly PropertyTable<EnvironmentBrowser> Table = new()
    {
        { "datastoreBrowser", browser => browser.Owner?.Hosts.FirstOrDefault()?.DatastoreBrowser.Self },
    };

    private static readonly int[] Versions = [3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21];

    public ComputeResource? Owner { get; set; }

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<List<VirtualMachineConfigOptionDescriptor>> QueryConfigOptionDescriptor(
        QueryConfigOptionDescriptorRequest request, CallContext context)
        => ValueTask.FromResult<List<VirtualMachineConfigOptionDescriptor>>(
        [.. Versions.Where(version => version <= product.HardwareVersion).Select(Describe)]);

    private VirtualMachineConfigOptionDescriptor Describe(int version) => new()
    {
        Key = $"vmx-{version:00}",
        Description = $"Hardware version {version}",
        Host = Owner?.Hosts.Select(host => host.Self).ToList() ?? [],
        CreateSupported = version > 3,
        DefaultConfigOption = version == product.HardwareVersion,
        RunSupported = true,
        UpgradeSupported = version == product.HardwareVersion,
    };
}
