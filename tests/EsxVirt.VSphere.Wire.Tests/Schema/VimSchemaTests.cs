using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Wire.Tests.Schema;

/// <summary>Facts of the VI API, as the WSDL of servers and other clients' tables have them.</summary>
public sealed class VimSchemaTests
{
    [Fact]
    public void Every_row_is_found_by_its_name()
    {
        Assert.All(VimSchema.DataTypeNames, name => Assert.Equal(name, VimSchema.FindData(name)!.Name));
        Assert.All(VimSchema.EnumTypeNames, name => Assert.Equal(name, VimSchema.FindEnum(name)!.Name));
        Assert.All(VimSchema.ManagedTypeNames, name => Assert.Equal(name, VimSchema.FindManaged(name)!.Name));
        Assert.All(VimSchema.MethodNames, name => Assert.Equal(name, VimSchema.FindMethod(name)!.Name));
        Assert.Null(VimSchema.FindData("Nothing"));
        Assert.Null(VimSchema.FindMethod("login"));
    }

    [Fact]
    public void Members_of_the_base_types_come_first()
    {
        Assert.Equal(["name", "type", "path", "skip", "selectSet"], VimSchema.FindData("TraversalSpec")!.Members.Select(
            m => m.Name));
    }

    [Theory]
    [InlineData("ClusterComputeResource", "ComputeResource", true)]
    [InlineData("DistributedVirtualPortgroup", "Network", true)]
    [InlineData("OpaqueNetwork", "Network", true)]
    [InlineData("StoragePod", "Folder", true)]
    [InlineData("VirtualApp", "ResourcePool", true)]
    [InlineData("VirtualMachine", "ManagedEntity", true)]
    [InlineData("Task", "ManagedEntity", false)]
    [InlineData("ComputeResource", "ClusterComputeResource", false)]
    public void Managed_types_know_their_bases(string type, string other, bool expected) =>
        Assert.Equal(expected, VimSchema.FindManaged(type)!.IsA(VimSchema.FindManaged(other)!));

    /// <summary>The 41 methods of libvirt's driver.</summary>
    [Theory]
    [InlineData("RetrieveServiceContent Login Logout SessionIsActive RetrieveProperties CreateFilter "
        + "WaitForUpdates DestroyPropertyFilter")]
    [InlineData("FindByUuid FindByIp CancelTask AnswerVM PowerOnVM_Task PowerOffVM_Task SuspendVM_Task "
        + "ShutdownGuest RebootGuest")]
    [InlineData("ReconfigVM_Task RegisterVM_Task UnregisterVM ReconfigureAutostart CreateSnapshot_Task "
        + "RevertToSnapshot_Task RemoveSnapshot_Task")]
    [InlineData("ValidateMigration MigrateVM_Task RefreshDatastore SearchDatastore_Task "
        + "SearchDatastoreSubFolders_Task MakeDirectory")]
    [InlineData("CreateVirtualDisk_Task CopyVirtualDisk_Task DeleteVirtualDisk_Task ZeroFillVirtualDisk_Task "
        + "QueryVirtualDiskUuid RescanHba")]
    [InlineData("AddVirtualSwitch AddPortGroup RemovePortGroup RemoveVirtualSwitch QueryAvailablePerfMetric "
        + "QueryPerfCounter QueryPerf")]
    public void Libvirts_methods_are_there_for_its_version(string names) =>
        Assert.All(names.Split(' '), name => Assert.True(VimSchema.FindMethod(name)!.Since <= ApiVersion.V4_0, name));

    [Theory]
    [InlineData("RetrievePropertiesEx", "4.1")]
    [InlineData("WaitForUpdatesEx", "4.1")]
    [InlineData("CreateContainerView", "2.5")]
    [InlineData("AcquireTicket", "4.1")]
    public void Methods_know_when_they_came(string method, string version) =>
        Assert.Equal(version, VimSchema.FindMethod(method)!.Since.Id);

    [Theory]
    [InlineData("VirtualMachine", "name config runtime summary guest snapshot layout layoutEx storage recentTask "
        + "configStatus datastore network resourcePool")]
    [InlineData(
        "HostSystem", "name parent configManager runtime summary hardware capability config vm datastore network")]
    [InlineData("Datacenter", "name hostFolder vmFolder datastoreFolder networkFolder network datastore")]
    [InlineData("ComputeResource", "name host resourcePool environmentBrowser datastore network summary")]
    [InlineData("Datastore", "summary info host browser vm")]
    [InlineData("HostAutoStartManager", "config")]
    [InlineData("Task", "info")]
    [InlineData("SessionManager", "currentSession")]
    [InlineData("ContainerView", "view container type recursive")]
    [InlineData("DistributedVirtualPortgroup", "key config name")]
    public void The_properties_that_a_driver_needs_are_there(string type, string names) =>
        Assert.All(names.Split(' '), name => Assert.NotNull(VimSchema.FindManaged(type)!.FindProperty(name)));

    [Theory]
    [InlineData("VirtualMachineConfigInfo",
        "uuid instanceUuid template files hardware extraConfig firmware bootOptions cpuAllocation memoryAllocation")]
    [InlineData("HostConfigInfo", "product network storageDevice fileSystemVolume option")]
    [InlineData("HostNetworkInfo", "vswitch portgroup pnic vnic proxySwitch opaqueNetwork dnsConfig")]
    [InlineData("HostHardwareInfo", "systemInfo cpuInfo memorySize numaInfo cpuFeature")]
    public void The_paths_that_a_driver_needs_lead_on(string type, string names) =>
        Assert.All(names.Split(' '), name => Assert.True(VimSchema.FindData(type)!.IndexOf(name) >= 0, name));

    [Fact]
    public void Members_are_found_and_set_by_their_wire_name()
    {
        var spec = new PropertySpec { Type = "Folder" };
        Assert.Equal("Folder", spec.GetMember("type"));
        Assert.Null(spec.GetMember("pathSet"));
        spec.SetMember("pathSet", new[] { "name", "parent" });
        Assert.Equal(["name", "parent"], spec.PathSet);
        spec.SetMember("pathSet", spec.PathSet);
        Assert.Equal(["name", "parent"], Assert.IsType<List<string>>(spec.GetMember("pathSet")));
        spec.SetMember("all", true);
        Assert.True(spec.All);
        Assert.Null(spec.GetMember("nothing"));
        Assert.Throws<ArgumentException>(() => spec.SetMember("nothing", 1));
        Assert.Throws<InvalidCastException>(() => spec.SetMember("type", 1));
    }
}
