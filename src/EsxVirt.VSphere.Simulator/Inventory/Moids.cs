using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>How a product names its objects.</summary>
internal interface IMoids
{
    ManagedObjectReference New(string type);

    ManagedObjectReference Folder(string kind);

    ManagedObjectReference Machine(int ordinal);

    ManagedObjectReference Datastore(string mountPath, string? export);

    ManagedObjectReference Network(string name);

    ManagedObjectReference HostHelper(string type, ManagedObjectReference owner);

    ManagedObjectReference Snapshot(ManagedObjectReference machine);
}

/// <summary>A host gives fixed names to what it has once, and small numbers to its machines.</summary>
internal sealed class EsxMoids : IMoids
{
    private int _snapshots;

    public ManagedObjectReference New(string type) => new(type, type switch
    {
        "Datacenter" => "ha-datacenter",
        "ComputeResource" => "ha-compute-res",
        "HostSystem" => "ha-host",
        "ResourcePool" => "ha-root-pool",
        "EnvironmentBrowser" => "ha-environment-browser",
        _ => $"ha-{type.ToLowerInvariant()}",
    });

    public ManagedObjectReference Folder(string kind) => new("Folder", $"ha-folder-{kind}");

    public ManagedObjectReference Machine(int ordinal) => new("VirtualMachine", $"{ordinal + 1}");

    public ManagedObjectReference Datastore(string mountPath, string? export)
        => new("Datastore", export ?? mountPath[(mountPath.LastIndexOfAny(['/', '\\']) + 1)..]);

    public ManagedObjectReference Network(string name) => new("Network", $"HaNetwork-{name}");

    public ManagedObjectReference HostHelper(string type, ManagedObjectReference owner) => new(type, type switch
    {
        "HostDatastoreBrowser" => owner.Type == "HostSystem"
            ? "ha-host-datastorebrowser" : $"ha-datastorebrowser-{owner.Value}",
        "HostNetworkSystem" => "networkSystem",
        "HostStorageSystem" => "storageSystem",
        "HostDatastoreSystem" => "ha-datastoresystem",
        "HostAutoStartManager" => "ha-autostart-mgr",
        "OptionManager" => "ha-adv-options",
        "HostServiceSystem" => "serviceSystem",
        "HostFirewallSystem" => "firewallSystem",
        "HostDateTimeSystem" => "dateTimeSystem",
        "HostVMotionSystem" => "ha-vmotion-system",
        _ => $"ha-{type.ToLowerInvariant()}",
    });

    public ManagedObjectReference Snapshot(ManagedObjectReference machine)
        => new("VirtualMachineSnapshot", $"{machine.Value}-snapshot-{++_snapshots}");
}

/// <summary>A vCenter counts all its objects with one number; helpers carry their owner's.</summary>
internal sealed class VCenterMoids : IMoids
{
    private int _last = 100;

    public ManagedObjectReference New(string type) => new(type, $"{Prefix(type)}{++_last}");

    public ManagedObjectReference Folder(string kind)
        => new("Folder", $"group-{kind[0] switch { 'd' => 's', var first => first }}{++_last}");

    public ManagedObjectReference Machine(int ordinal) => new("VirtualMachine", $"vm-{1000 + ordinal}");

    public ManagedObjectReference Datastore(string mountPath, string? export) => New("Datastore");

    public ManagedObjectReference Network(string name) => New("Network");

    public ManagedObjectReference HostHelper(string type, ManagedObjectReference owner)
    {
        string number = owner.Value[(owner.Value.LastIndexOf('-') + 1)..];
        return new(type, type switch
        {
            "HostDatastoreBrowser" => $"datastoreBrowser-{owner.Value}",
            "HostAutoStartManager" => $"autoStartManager-{number}",
            "OptionManager" => $"EsxHostAdvSettings-{number}",
            _ => $"{char.ToLowerInvariant(type["Host".Length])}{type["Host".Length..][1..]}-{number}",
        });
    }

    public ManagedObjectReference Snapshot(ManagedObjectReference machine)
        => new("VirtualMachineSnapshot", $"snapshot-{++_last}");

    private static string Prefix(string type) => type switch
    {
        "Datacenter" => "datacenter-",
        "ClusterComputeResource" => "domain-c",
        "ComputeResource" => "domain-s",
        "HostSystem" => "host-",
        "ResourcePool" => "resgroup-",
        "EnvironmentBrowser" => "envbrowser-",
        "Datastore" => "datastore-",
        "Network" => "network-",
        "VmwareDistributedVirtualSwitch" => "dvs-",
        "Folder" => "group-h",
        _ => $"{type}-",
    };
}
