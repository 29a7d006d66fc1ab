using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tests.Properties;

public sealed class RetrievedObjectTests
{
    private static readonly RetrievedObject Odd = new(new ObjectContent
    {
        Obj = new ManagedObjectReference("VirtualMachine", "7"),
        PropSet =
        [
            new DynamicProperty { Name = "name", Val = "odd" },
            new DynamicProperty { Name = "memory", Val = 1024 },
            new DynamicProperty { Name = "limit", Val = -1L },
            new DynamicProperty { Name = "cpus", Val = (short)2 },
            new DynamicProperty { Name = "state", Val = VirtualMachinePowerState.PoweredOn },
            new DynamicProperty { Name = "names", Val = new List<string> { "a", "b" } },
        ],
        MissingSet =
        [
            new MissingProperty { Path = "config", Fault = Reason(new NoPermission(), "Permission was denied.") },
            new MissingProperty { Path = "guest", Fault = Reason(new ManagedObjectNotFound(), null) },
        ],
    });

    [Fact]
    public void Values_are_read_by_path_and_type()
    {
        Assert.Equal("odd", Odd.GetString("name"));
        Assert.Equal(VirtualMachinePowerState.PoweredOn, Odd.GetValue<VirtualMachinePowerState>("state"));
        Assert.Equal(["a", "b"], Odd.GetList<string>("names"));
    }

    [Theory]
    [InlineData("memory", 1024)]
    [InlineData("limit", -1)]
    [InlineData("cpus", 2)]
    public void Whole_numbers_are_read_in_any_width(string path, long expected) =>
        Assert.Equal(expected, Odd.GetInteger(path));

    [Fact]
    public void A_value_of_another_type_is_absent_and_no_exception()
    {
        Assert.Null(Odd.GetString("memory"));
        Assert.Null(Odd.GetInteger("name"));
        Assert.Null(Odd.Get<VirtualMachineConfigInfo>("name"));
        Assert.Null(Odd.GetValue<bool>("name"));
        Assert.Empty(Odd.GetList<string>("name"));
    }

    [Fact]
    public void The_reason_of_an_absence_is_the_servers_text_or_the_faults_type()
    {
        Assert.Equal("Permission was denied.", Odd.ReasonMissing("config"));
        Assert.Equal("ManagedObjectNotFound", Odd.ReasonMissing("guest"));
    }

    [Fact]
    public void A_property_that_is_not_set_has_no_reason()
    {
        Assert.Null(Odd["unset"]);
        Assert.Null(Odd.ReasonMissing("unset"));
        Assert.Null(Odd.ReasonMissing("name"));
    }

    private static LocalizedMethodFault Reason(MethodFault fault, string? text) =>
        new() { Fault = fault, LocalizedMessage = text };
}
