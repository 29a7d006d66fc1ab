using System.Text;
using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

/// <summary>Machines that come by their VMX files, get other names, and go with their files.</summary>
public sealed class RegisterTests : IAsyncDisposable
{
    private const string Vmx = """
        .encoding = "UTF-8"
        config.version = "8"
        virtualHW.version = "13"
        displayName = "a%2fb |22quoted|22"
        guestOS = "rhel8-64"
        memsize = "2048"
        numvcpus = "4"
        uuid.bios = "99 f8 4c 02 2e df 5b e7-ba d3 8c 89 cc 33 c9 1b"
        scsi0.present = "true"
        scsi0.virtualDev = "pvscsi"
        scsi0:0.present = "true"
        scsi0:0.fileName = "data.vmdk"
        unheard.of = "kept"

        """;

    private static readonly ManagedObjectReference Folder = new("Folder", "ha-folder-vm");
    private static readonly ManagedObjectReference Pool = new("ResourcePool", "ha-root-pool");

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 4 });

    private SimulatedDatastore Store => _server.Datastores.Single(store => store.Name == "datastore1");

    [Fact]
    public async Task The_file_decides_what_the_machine_is_and_gets_what_it_lacks()
    {
        Write("iso/x.vmx", Vmx);
        using Caller caller = await Caller.LoggedInAsync(_server);
        TaskInfo info = await RegisterAsync(caller, "[datastore1] iso/x.vmx");
        Assert.Equal(TaskInfoState.Success, info.State);
        var machine = (ManagedObjectReference)info.Result!;
        Assert.Equal("a%2fb \"quoted\"", await caller.ReadAsync(machine, "name"));
        var config = (VirtualMachineConfigInfo)(await caller.ReadAsync(machine, "config"))!;
        Assert.Equal(
            ("99f84c02-2edf-5be7-bad3-8c89cc33c91b", "vmx-13", 2048, 4),
            (config.Uuid, config.Version, config.Hardware.MemoryMB, config.Hardware.NumCPU));
        Assert.Contains(config.Hardware.Device, device => device is ParaVirtualSCSIController);
        Assert.Equal(
            "[datastore1] iso/data.vmdk",
            ((VirtualDeviceFileBackingInfo)config.Hardware.Device.OfType<VirtualDisk>().Single().Backing!).FileName);
        Assert.True(Guid.TryParse(config.InstanceUuid, out Guid instance));

        string stored = Read("iso/x.vmx");
        Assert.Contains("unheard.of = \"kept\"", stored);
        Assert.Contains($"vc.uuid = \"{instance.ToString("N")[..2]} ", stored);
        Assert.Contains(
            (List<ManagedObjectReference>)(await caller.ReadAsync(Folder, "childEntity"))!, item => item == machine);
    }

    [Theory]
    [InlineData("[datastore1] iso/none.vmx", "", "FileNotFound")]
    [InlineData("[datastore1] iso/install.iso", "", "FileNotFound")]
    [InlineData("[nowhere] x.vmx", "", "InvalidDatastorePath")]
    [InlineData("[datastore1] test/test.vmx", "", "AlreadyExists")]
    [InlineData("[datastore1] iso/x.vmx", "displayName = \"test\"\nvirtualHW.version = \"8\"\n", "DuplicateName")]
    [InlineData("[datastore1] iso/x.vmx", "displayName = \"x\"\nvirtualHW.version = \"99\"\n",
        "VirtualHardwareVersionNotSupported")]
    [InlineData("[datastore1] iso/x.vmx", "displayName = \"x\"\n", "InvalidVmConfig")]
    [InlineData("[datastore1] iso/x.vmx", "displayName = \"x\n", "InvalidVmConfig")]
    public async Task A_file_that_cannot_be_registered_is_refused_by_its_fault(string path, string vmx, string fault)
    {
        if (vmx.Length > 0)
            Write("iso/x.vmx", vmx);
        using Caller caller = await Caller.LoggedInAsync(_server);
        Assert.Equal(fault, await FaultOfAsync(() => RegisterAsync(caller, path)));
        Assert.Equal(4, _server.Machines.Count);
        if (vmx.Length > 0)
            Assert.Equal(vmx, Read("iso/x.vmx"));
    }

    [Fact]
    public async Task A_pool_has_to_be_named()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SoapFaultException fault = await caller.FaultAsync(
            new RegisterVMTaskRequest { This = Folder, Path = "[datastore1] iso/x.vmx" });
        Assert.Equal("pool", Assert.IsType<InvalidArgument>(fault.Fault).InvalidProperty);
    }

    [Fact]
    public async Task A_new_name_stands_in_list_file_and_configuration_and_survives_going_back_to_a_snapshot()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SimulatedMachine machine = _server.Machines[0];
        ManagedObjectReference reference = Caller.Machine(machine);
        ManagedObjectReference current = (ManagedObjectReference)(
            await caller.ReadAsync(reference, "snapshot.currentSnapshot"))!;
        await caller.CallAsync(new RenameTaskRequest { This = reference, NewName = "x%2fy" });
        Assert.Equal(("x/y", "[datastore1] test/test.vmx"), (machine.Name, machine.VmxPath));
        Assert.Equal("x%2fy", await caller.ReadAsync(reference, "config.name"));
        Assert.Contains("displayName = \"x%2fy\"", Read("test/test.vmx"));
        await caller.CallAsync(new RevertToSnapshotTaskRequest { This = current });
        Assert.Equal("x/y", machine.Name);
        Assert.Contains("displayName = \"x%2fy\"", machine.Vmx);
        Assert.Equal("DuplicateName", await FaultOfAsync(async () => await InfoAsync(
            caller, await caller.CallAsync(
                new RenameTaskRequest { This = reference, NewName = _server.Machines[1].Name }))));
    }

    [Fact]
    public async Task A_machine_is_deleted_with_its_own_files_when_it_is_off()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SimulatedMachine on = _server.Machines[0];
        Assert.Equal(
            "InvalidPowerState",
            (await caller.FaultAsync(new DestroyTaskRequest { This = Caller.Machine(on) })).FaultTypeName);
        SimulatedMachine off = _server.Machines.First(machine => machine.PowerState == "poweredOff");
        string directory = off.VmxPath.Split(' ', 2)[1].Split('/')[0];
        Assert.Contains(Store.Files, file => file.StartsWith($"{directory}/", StringComparison.Ordinal));
        await caller.CallAsync(new DestroyTaskRequest { This = Caller.Machine(off) });
        Assert.DoesNotContain(_server.Machines, machine => machine.Moid == off.Moid);
        Assert.DoesNotContain(Store.Files, file => file.StartsWith($"{directory}/", StringComparison.Ordinal));
        Assert.Contains("iso/install.iso", Store.Files);
    }

    [Theory]
    [InlineData(1000, 0, "InvalidDeviceSpec")] // its place is taken
    [InlineData(1000, 7, "InvalidDeviceSpec")] // the controller's own
    [InlineData(4711, 1, "InvalidDeviceSpec")] // no such controller
    [InlineData(1000, 3, "FileNotFound")]
    public async Task A_device_that_cannot_be_is_refused_and_nothing_changes(int controller, int unit, string fault)
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SimulatedMachine machine = _server.Machines[0];
        string before = machine.Vmx;
        ManagedObjectReference task = await caller.CallAsync(new ReconfigVMTaskRequest
        {
            This = Caller.Machine(machine),
            Spec = new VirtualMachineConfigSpec
            {
                Annotation = "changed",
                DeviceChange =
                [
                    new VirtualDeviceConfigSpec
                    {
                        Operation = VirtualDeviceConfigSpecOperation.Add,
                        Device = new VirtualDisk
                        {
                            Key = -1,
                            ControllerKey = controller,
                            UnitNumber = unit,
                            Backing = new VirtualDiskFlatVer2BackingInfo
                            {
                                FileName = "[datastore1] no/such.vmdk",
                                DiskMode = "persistent",
                            },
                        },
                    },
                ],
            },
        });
        Assert.Equal(fault, await FaultOfAsync(() => InfoAsync(caller, task)));
        Assert.Equal(before, machine.Vmx);
    }

    [Fact]
    public async Task A_change_to_another_version_of_the_configuration_is_refused()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference machine = Caller.Machine(_server.Machines[0]);
        string version = (string)(await caller.ReadAsync(machine, "config.changeVersion"))!;
        await caller.CallAsync(
            new ReconfigVMTaskRequest { This = machine, Spec = new() { ChangeVersion = version, Annotation = "a" } });
        ManagedObjectReference task = await caller.CallAsync(
            new ReconfigVMTaskRequest { This = machine, Spec = new() { ChangeVersion = version, Annotation = "b" } });
        Assert.Equal("ConcurrentAccess", await FaultOfAsync(() => InfoAsync(caller, task)));
        Assert.Equal("a", await caller.ReadAsync(machine, "config.annotation"));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task<TaskInfo> RegisterAsync(Caller caller, string path) => await InfoAsync(
        caller, await caller.CallAsync(new RegisterVMTaskRequest { This = Folder, Path = path, Pool = Pool }));

    private static async Task<TaskInfo> InfoAsync(Caller caller, ManagedObjectReference task) =>
        (TaskInfo)(await caller.ReadAsync(task, "info"))!;

    /// <summary>Whether the call or its task fails is the server's choice.</summary>
    private static async Task<string?> FaultOfAsync(Func<Task<TaskInfo>> call)
    {
        try
        {
            return (await call()).Error?.Fault.WireType.Name;
        }
        catch (SoapFaultException e)
        {
            return e.FaultTypeName;
        }
    }

    private void Write(string path, string text) => Store.Write(path, Encoding.UTF8.GetBytes(text));

    private string Read(string path)
    {
        using var reader = new StreamReader(Store.OpenRead(path)!);
        return reader.ReadToEnd();
    }
}
