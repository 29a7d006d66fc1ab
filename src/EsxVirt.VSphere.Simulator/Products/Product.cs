namespace EsxVirt.VSphere.Simulator.Products;

/// <summary>What distinguishes one server product from another. The rows are in <see cref="ProductTable"/>.</summary>
/// <param name="Name">The name that <see cref="SimulatorOptions.Product"/> takes.</param>
/// <param name="Model">Host or vCenter.</param>
/// <param name="AboutName"><c>about.name</c>.</param>
/// <param name="Version"><c>about.version</c>.</param>
/// <param name="Build"><c>about.build</c>.</param>
/// <param name="OsType"><c>about.osType</c>.</param>
/// <param name="ProductLineId"><c>about.productLineId</c>, by which libvirt tells products apart.</param>
/// <param name="ApiVersion"><c>about.apiVersion</c>: the newest version that the server answers in.</param>
/// <param name="HardwareVersion">The newest <c>virtualHW.version</c> of its hosts.</param>
internal sealed record Product(
    string Name,
    SimulatorModel Model,
    string AboutName,
    string Version,
    string Build,
    string OsType,
    string ProductLineId,
    string ApiVersion,
    int HardwareVersion)
{
    /// <summary><c>about.patchLevel</c>; reported from API 7.0.2 on.</summary>
    public string? PatchLevel { get; init; }

    /// <summary>The product of the hosts behind it: itself for a host.</summary>
    public string HostProduct { get; init; } = Name;

    public bool IsVCenter => Model == SimulatorModel.VCenter;

    /// <summary>GSX runs on Windows: its datastores are folders with backslashes.</summary>
    public bool IsWindows => OsType.StartsWith("win", StringComparison.Ordinal);

    /// <summary>The account that a fresh installation has.</summary>
    public string UsualUser => IsVCenter ? "administrator@vsphere.local" : "root";

    public string FullName => $"{AboutName} {Version} build-{Build}";
}
