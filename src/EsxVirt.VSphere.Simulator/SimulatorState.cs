using System.Net;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Products;
using EsxVirt.VSphere.Simulator.Sessions;

namespace EsxVirt.VSphere.Simulator;

/// <summary>What all objects of one simulated server share.</summary>
internal sealed class SimulatorState(SimulatorOptions options, Product product, InventoryStore? store = null)
{
    public SimulatorOptions Options { get; } = options;

    public Product Product { get; } = product;

    public Product HostProduct { get; } = ProductTable.Find(product.HostProduct);

    public InventoryStore Store { get; } = store ?? new InventoryStore();

    public Gatekeeper Gatekeeper { get; } = new(
        new SessionTable(
            options.Clock, options.SessionTimeout), options.UserName ?? product.UsualUser, options.Password);

    public Admission Admission { get; private set; } = null!;

    public Tasks.TaskRunner Tasks { get; private set; } = null!;

    /// <summary>When the simulated hosts were started: machines and sessions are younger.</summary>
    public DateTimeOffset BootTime { get; } = options.Clock.GetUtcNow() - TimeSpan.FromDays(2);

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    /// <summary>How many virtual machines had their files made, because somebody read one.</summary>
    public int MachinesWithFiles { get; set; }

    /// <summary>What a test changes in each description of a host's network.</summary>
    public Action<Wire.Types.HostNetworkInfo>? OddNetworks { get; set; }

    public Action<Wire.Types.HostStorageDeviceInfo>? OddStorage { get; set; }

    public Action<Wire.Types.HostDatastoreBrowserSearchResults>? OddSearches { get; set; }

    /// <summary>Where a vCenter is reached, which its hosts know; null for a host that nobody manages.</summary>
    public IPAddress? ManagementAddress { get; set; } = product.IsVCenter ? IPAddress.Parse("192.0.2.10") : null;

    public SessionManager? SessionManager { get; set; }

    /// <summary>Makes what joins the inventory later.</summary>
    public InventoryBuilder Inventory { get; set; } = null!;

    public Folder RootFolder { get; set; } = null!;

    /// <summary>Forgets all sessions; whoever waits for updates learns it at once.</summary>
    public void ExpireSessions()
    {
        Gatekeeper.Sessions.CloseAll();
        lock (Store.Gate)
            Store.Wake();
    }

    public SimulatorState Start()
    {
        Admission = new Admission(Options.Access, Store);
        Tasks = new Tasks.TaskRunner(this);
        return this;
    }
}
