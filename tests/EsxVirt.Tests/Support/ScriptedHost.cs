using System.Text;
using EsxVirt.Connections;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Support;

/// <summary>A scripted server with the inventory of one ESX host, to which tests add machines.</summary>
internal sealed class ScriptedHost
{
    private readonly List<ManagedObjectReference> _machines = [];
    private readonly List<ManagedObjectReference> _datastores = [];

    public ScriptedHost()
    {
        var host = new ManagedObjectReference("HostSystem", "ha-host");
        var datacenter = new ManagedObjectReference("Datacenter", "ha-datacenter");
        var hosts = new ManagedObjectReference("Folder", "ha-folder-host");
        var compute = new ManagedObjectReference("ComputeResource", "ha-compute-res");
        Server.Add("Folder", "ha-folder-root", ("name", "ha-folder-root"), ("childEntity", List(datacenter)));
        Server.Add(
            "Datacenter", "ha-datacenter", ("name", "ha-datacenter"), ("parent", Server.RootFolder),
            ("hostFolder", hosts));
        Server.Add(
            "Folder", "ha-folder-host", ("name", "host"), ("parent", datacenter), ("childEntity", List(compute)));
        Server.Add(
            "ComputeResource", "ha-compute-res", ("name", "esx1.example.com"), ("parent", hosts), ("host", List(host)),
            ("resourcePool", new ManagedObjectReference("ResourcePool", "ha-root-pool")));
        Host = Server.Add(
            "HostSystem", "ha-host",
            ("name", "esx1.example.com"),
            ("parent", compute),
            ("vm", _machines),
            ("datastore", _datastores),
            ("runtime.inMaintenanceMode", false),
            ("hardware.systemInfo.uuid", "4c4c4544-0000-1000-8000-000000000001"),
            ("hardware.cpuFeature", new List<HostCpuIdInfo>()),
            ("configManager.autoStartManager", new ManagedObjectReference("HostAutoStartManager", "ha-autostart-mgr")));
        Autostart = Server.Add("HostAutoStartManager", "ha-autostart-mgr");
        AddDatastore("datastore1", "/vmfs/volumes/5e3f0000-11111111-2222-333333333333");
    }

    public ScriptedServer Server { get; } = new();

    public ManagedObjectReference Host { get; }

    public ManagedObjectReference Autostart { get; }

    /// <summary>Warnings of the connections opened here.</summary>
    public List<string> Warnings { get; } = [];

    public ManagedObjectReference AddDatastore(string name, string? mountPath)
    {
        ManagedObjectReference datastore = Server.Add(
            "Datastore", "datastore-" + name,
            ("summary.name", name),
            ("summary.url", mountPath),
            ("browser", new ManagedObjectReference("HostDatastoreBrowser", "browser-" + name)),
            ("host", new List<DatastoreHostMount>
            {
                new() { Key = Host, MountInfo = new HostMountInfo { Path = mountPath, AccessMode = "readWrite" } },
            }));
        _datastores.Add(datastore);
        return datastore;
    }

    /// <summary>Adds a machine; properties given replace the usual ones, a null removes one.</summary>
    public ManagedObjectReference AddMachine(string id, string name, params (string Path, object? Value)[] properties)
    {
        Dictionary<string, object?> all = new()
        {
            ["name"] = name,
            ["runtime.powerState"] = VirtualMachinePowerState.PoweredOn,
            ["runtime.connectionState"] = VirtualMachineConnectionState.Connected,
            ["config.instanceUuid"] = $"52000000-0000-0000-0000-0000{Number(id):x8}",
            ["config.uuid"] = $"564d0000-0000-0000-0000-0000{Number(id):x8}",
            ["config.files.vmPathName"] = $"[datastore1] {name}/{name}.vmx",
        };
        foreach ((string path, object? value) in properties)
            all[path] = value;
        ManagedObjectReference machine = Server.Add("VirtualMachine", id, [.. all.Select(p => (p.Key, p.Value))]);
        _machines.Add(machine);
        return machine;
    }

    public void AddVmx(string name, string text) =>
        Server.Files[$"/folder/{name}/{name}.vmx"] = Encoding.UTF8.GetBytes(text);

    public async Task<Connection> OpenAsync(string uri = "esx://root@esx1.example.com/", bool clear = true)
    {
        Connection connection = await Connection.OpenAsync(uri, Options(), TestContext.Current.CancellationToken);
        if (clear)
            Server.Requests.Clear();
        return connection;
    }

    public ConnectionOptions Options(string password = "password") => new()
    {
        Credentials = Credentials.Fixed("root", password),
        Schemes = new[] { "esx", "gsx", "vpx" }
            .ToDictionary(s => s, _ => new SchemeRegistration(_ => new Shared(Server))),
        Warning = Warnings.Add,
        Environment = _ => null,
    };

    private static List<ManagedObjectReference> List(params ManagedObjectReference[] references) => [.. references];

    private static int Number(string id) =>
        int.TryParse(new string([.. id.Where(char.IsAsciiDigit)]), out int number) ? number : 0;

    /// <summary>A connection disposes of its handler; the server lives on.</summary>
    private sealed class Shared(HttpMessageHandler inner) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _invoker = new(inner, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => _invoker.SendAsync(
                request, cancellationToken);
    }
}
