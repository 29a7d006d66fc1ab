using System.Net;
using EsxVirt.VSphere.Simulator.Http;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Products;
using EsxVirt.VSphere.Simulator.Sessions;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator;

/// <summary>
/// An ESX host or a vCenter in memory. Reached in process through <see cref="CreateHandler"/>, or over the network
/// through <see cref="ListenAsync"/>; both see the same inventory. Safe for use from many threads.
/// </summary>
public sealed class SimulatedServer : IAsyncDisposable
{
    private readonly SimulatorState _state;
    private readonly FrontDoor _door;
    private readonly HostSystem? _host;
    private readonly List<SimulatedListener> _listeners = [];

    /// <summary>Builds the inventory. Files of virtual machines are made when they are first read.</summary>
    /// <exception cref="ArgumentException">The product is unknown, or a number is out of its range.</exception>
    public SimulatedServer(SimulatorOptions? options = null)
    {
        Options = options ?? new SimulatorOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(Options.Vms);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Options.MaxPageSize);
        ArgumentOutOfRangeException.ThrowIfLessThan(Options.Latency, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(Options.TaskTime, TimeSpan.Zero);

        Product product = ProductTable.Choose(Options);
        _state = new SimulatorState(Options, product).Start();
        ServiceContent content = product.IsVCenter ? VCenterInventory.Build(_state) : EsxInventory.Build(_state);
        _state.Store.Add(new ServiceInstance(_state, content));
        _door = NewDoor();
    }

    /// <summary>One host of a vCenter, spoken to directly.</summary>
    private SimulatedServer(SimulatedServer vcenter, HostSystem host)
    {
        Product product = vcenter._state.HostProduct;
        Options = vcenter.Options with { Model = SimulatorModel.Esx, Product = product.Name, UserName = null };
        _host = host;
        var store = new InventoryStore(vcenter._state.Store, item => HostInventory.Shows(host, item));
        _state = new SimulatorState(Options, product, store) { Inventory = vcenter._state.Inventory }.Start();
        lock (store.Gate)
        {
            store.Add(new ServiceInstance(_state, HostInventory.Build(_state, host)));
            store.Complete();
        }

        _door = NewDoor();
    }

    /// <summary>The names that <see cref="SimulatorOptions.Product"/> takes, newest host first.</summary>
    public static IReadOnlyList<string> ProductNames { get; } = [.. ProductTable.All.Select(product => product.Name)];

    /// <summary>The hosts of a vCenter by name, or the one host.</summary>
    public IReadOnlyList<string> HostNames => Look<IReadOnlyList<string>>(
        state => [.. state.Store.All<HostSystem>().OrderBy(host => host.Ordinal).Select(host => host.Name)]);

    /// <summary>
    /// Opens the direct way to a host of this vCenter: another server with the same machines, those that are on the
    /// host at the time. Its account is <c>root</c>, with the vCenter's password; it knows which vCenter manages it.
    /// </summary>
    /// <exception cref="ArgumentException">There is no host of that name.</exception>
    public SimulatedServer OpenHost(string name)
    {
        lock (_state.Store.Gate)
        {
            return new SimulatedServer(this, FindHost(name));
        }
    }

    /// <summary>Lets a host support vMotion, as all do in the beginning, or not.</summary>
    /// <exception cref="ArgumentException">There is no host of that name.</exception>
    public void SetVMotion(string host, bool supported)
    {
        lock (_state.Store.Gate)
            FindHost(host).SupportsVMotion = supported;
    }

    /// <summary>What this server was made from.</summary>
    public SimulatorOptions Options { get; }

    /// <summary>The account that can log in: the one of the options, or else the product's usual one.</summary>
    public string UserName => Options.UserName ?? _state.Product.UsualUser;

    /// <summary>What the account may do from now on: at first as the options say.</summary>
    public SimulatorAccess Access
    {
        get => Admitting(admission => admission.Access);
        set => Admitting(admission => { admission.Access = value; });
    }

    /// <summary>
    /// A privilege that the account lacks from now on, on every object, such as <c>Datastore.FileManagement</c>; null,
    /// the default, for none.
    /// </summary>
    public string? WithheldPrivilege
    {
        get => Admitting(admission => admission.Withheld);
        set => Admitting(admission => { admission.Withheld = value; });
    }

    /// <summary>
    /// The privileges that calls needed so far, in the order of the alphabet; set back with the counts.
    /// </summary>
    public IReadOnlyCollection<string> UsedPrivileges => Admitting(admission => admission.Used);

    /// <summary>HTTP requests received so far, over all handlers and ports.</summary>
    public long RequestCount => _door.Log.Count;

    /// <summary>
    /// Requests so far by name: the SOAP method (<c>Login</c>), or verb and first path segment (<c>GET /folder</c>).
    /// A copy, taken now.
    /// </summary>
    public IReadOnlyDictionary<string, int> RequestCounts => _door.Log.ByName;

    /// <summary>
    /// Asked about each request before it is answered, on the thread that brought it; a trouble in return happens to
    /// that request. Null, the default, lets everything pass.
    /// </summary>
    public Func<SimulatedCall, SimulatedTrouble?>? Interceptor
    {
        get => _door.Interceptor;
        set => _door.Interceptor = value;
    }

    /// <summary>How many virtual machines had their files made, because somebody read one of them.</summary>
    public int MachinesWithFiles => Look(state => state.MachinesWithFiles);

    /// <summary>The virtual machines in the order in which they were made, for looking and for mischief.</summary>
    public IReadOnlyList<SimulatedMachine> Machines => Look<IReadOnlyList<SimulatedMachine>>(
        state => [.. state.Store.All<VirtualMachine>().Select(machine => new SimulatedMachine(state, machine))]);

    /// <summary>
    /// Changes what hosts tell of their networks, to be as odd as real ones: called with a fresh description each time
    /// that a client reads one. Its switches, port groups, cards and adapters are shared: replace them, do not change
    /// them.
    /// </summary>
    public Action<HostNetworkInfo>? OddNetworks
    {
        get => Look(state => state.OddNetworks);
        set => Change(state => state.OddNetworks = value);
    }

    /// <summary>
    /// Changes what hosts tell of their adapters and devices, each time that a client reads it; null, the default, for
    /// nothing.
    /// </summary>
    public Action<HostStorageDeviceInfo>? OddStorage
    {
        get => Look(state => state.OddStorage);
        set => Change(state => state.OddStorage = value);
    }

    /// <summary>Changes what each search finds in each directory; null, the default, for nothing.</summary>
    public Action<HostDatastoreBrowserSearchResults>? OddSearches
    {
        get => Look(state => state.OddSearches);
        set => Change(state => state.OddSearches = value);
    }

    /// <summary>The datastores in the order in which they were made, for looking and for mischief.</summary>
    public IReadOnlyList<SimulatedDatastore> Datastores => Look<IReadOnlyList<SimulatedDatastore>>(
        state => [.. state.Store.All<Datastore>().Select(store => new SimulatedDatastore(state, store))]);

    /// <summary>A handler that answers in process, for any host name; no socket is opened.</summary>
    public HttpMessageHandler CreateHandler() => new SimulatedHttpHandler(_door);

    /// <summary>
    /// Serves on a port until the result or the server is disposed. Port 0 takes a free one. With
    /// <paramref name="tls"/> a self-signed certificate is made for this listener.
    /// </summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public async Task<SimulatedListener> ListenAsync(IPEndPoint endPoint, bool tls, CancellationToken cancellationToken)
    {
        SimulatedListener listener = await KestrelHost.StartAsync(_door, endPoint, tls, cancellationToken);
        lock (_state.Store.Gate)
            MoveTo(endPoint.Address);
        lock (_listeners)
            _listeners.Add(listener);
        return listener;
    }

    /// <summary>
    /// Sets <see cref="RequestCount"/>, <see cref="RequestCounts"/> and <see cref="UsedPrivileges"/> back to nothing.
    /// </summary>
    public void ResetCounts()
    {
        _door.Log.Clear();
        Admitting(admission => admission.ForgetUsed());
    }

    /// <summary>
    /// Forgets all sessions, as a host does on restart: the next call of each client is not authenticated.
    /// </summary>
    public void ExpireSessions() => _state.ExpireSessions();

    /// <summary>How many sessions are open now.</summary>
    public int SessionCount => _state.Gatekeeper.Sessions.All.Count;

    /// <summary>Requests that came and are not answered yet; a standing wait for updates is one.</summary>
    public int PendingRequests => _door.Pending;

    /// <summary>
    /// What lasts, as text: the objects of the inventory with their properties, and the files of the datastores with
    /// sizes and checksums. Sessions, tasks and times are left out, so that two equal texts mean that nothing was
    /// changed.
    /// </summary>
    public string Describe()
    {
        lock (_state.Store.Gate)
            return Picture.Of(_state.Store);
    }

    private T Look<T>(Func<SimulatorState, T> read)
    {
        lock (_state.Store.Gate)
            return read(_state);
    }

    /// <summary>Changes what clients see; those who wait for updates look anew.</summary>
    private void Change(Action<SimulatorState> change)
    {
        lock (_state.Store.Gate)
        {
            change(_state);
            _state.Store.Wake();
        }
    }

    private HostSystem FindHost(string name)
        => _state.Store.All<HostSystem>().FirstOrDefault(item => item.Name == name)
            ?? throw new ArgumentException($"There is no host '{name}'");

    /// <summary>A host is found, and a vCenter known to its hosts, by the address that it is reached at.</summary>
    private void MoveTo(IPAddress address)
    {
        IPAddress reachable = address.Equals(IPAddress.Any) ? IPAddress.Loopback
            : address.Equals(IPAddress.IPv6Any) ? IPAddress.IPv6Loopback
            : address;
        if (_host is not null)
            _host.Address = reachable;
        else if (_state.ManagementAddress is not null)
            _state.ManagementAddress = reachable;
    }

    private FrontDoor NewDoor() => new(
        _state,
        new SoapService(_state),
        new FolderService(_state),
        new ScreenService(_state),
        new VersionsService(_state.Product));

    /// <summary>Closes all ports. Handlers made before keep working.</summary>
    public async ValueTask DisposeAsync()
    {
        SimulatedListener[] listeners;
        lock (_listeners)
        {
            listeners = [.. _listeners];
            _listeners.Clear();
        }

        foreach (SimulatedListener listener in listeners)
            await listener.DisposeAsync();
    }

    private T Admitting<T>(Func<Admission, T> use)
    {
        lock (_state.Store.Gate)
            return use(_state.Admission);
    }

    private void Admitting(Action<Admission> use)
    {
        lock (_state.Store.Gate)
            use(_state.Admission);
    }
}
