namespace EsxVirt.VSphere.Simulator.Products;

/// <summary>The products that can be simulated, with the values that real installations report.</summary>
internal static class ProductTable
{
    public static IReadOnlyList<Product> All { get; } =
    [
        new("esxi-8.0", SimulatorModel.Esx, "VMware ESXi", "8.0.3", "24022510", "vmnix-x86",
            "embeddedEsx", "8.0.3.0", 21)
        {
            PatchLevel = "3.0",
        },
        new("esxi-7.0", SimulatorModel.Esx, "VMware ESXi", "7.0.3", "18644231", "vmnix-x86",
            "embeddedEsx", "7.0.3.0", 19)
        {
            PatchLevel = "3.0",
        },
        new("esxi-6.7", SimulatorModel.Esx, "VMware ESXi", "6.7.0", "8169922", "vmnix-x86", "embeddedEsx", "6.7", 14),
        new("esx-3.5", SimulatorModel.Esx, "VMware ESX Server", "3.5.0", "207095", "vmnix-x86", "esx", "2.5", 4),
        new("gsx-2.0", SimulatorModel.Esx, "VMware Server", "2.0.2", "203138", "win32-x86", "gsx", "2.5", 7),
        new("vcenter-8.0", SimulatorModel.VCenter, "VMware vCenter Server", "8.0.3", "24022515", "linux-x64",
            "vpx", "8.0.3.0", 21)
        {
            PatchLevel = "00000",
            HostProduct = "esxi-8.0",
        },
    ];

    /// <summary>The product that the options name, or the newest of the model that they name.</summary>
    /// <exception cref="ArgumentException">No product has that name.</exception>
    public static Product Choose(SimulatorOptions options)
        => options.Product is string name
            ? Find(name)
            : All.First(product => product.Model == options.Model);

    public static Product Find(string name)
        => All.FirstOrDefault(product => product.Name == name)
            ?? throw new ArgumentException(
                $"Unknown product '{name}'; known are {string.Join(", ", All.Select(product => product.Name))}");
}
