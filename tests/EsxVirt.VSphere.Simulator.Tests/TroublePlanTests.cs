using System.Net;
using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests;

/// <summary>The words of <c>simulate --trouble</c>.</summary>
public sealed class TroublePlanTests : IAsyncDisposable
{
    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 4 });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_rule_with_a_number_concerns_every_request_of_that_turn()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        _server.Interceptor = TroublePlan.Parse("unavailable@CurrentTime/3").Next;
        var statuses = new List<int>();
        for (int i = 0; i < 7; i++)
            statuses.Add((int)await StatusAsync(caller));
        Assert.Equal([200, 200, 503, 200, 200, 503, 200], statuses);
    }

    [Theory]
    [InlineData("fail=InsufficientResources@PowerOnVM_Task", "InsufficientResourcesFault")]
    [InlineData("fail=FileNotFound", "FileNotFound")]
    [InlineData("fail=ToolsUnavailable", "ToolsUnavailable")]
    public async Task A_task_fails_and_has_done_nothing(string plan, string fault)
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SimulatedMachine machine = _server.Machines.First(m => m.PowerState == "poweredOff");
        string before = _server.Describe();
        _server.Interceptor = TroublePlan.Parse(plan).Next;
        var task = await caller.CallAsync(new PowerOnVMTaskRequest { This = new("VirtualMachine", machine.Moid) });
        var info = (TaskInfo)(await caller.ReadAsync(task, "info"))!;
        Assert.Equal((TaskInfoState.Error, fault), (info.State, info.Error!.Fault.WireType.Name));
        Assert.Equal(before, _server.Describe());
    }

    [Theory]
    [InlineData("refuse=InvalidPowerState@PowerOnVM_Task", "InvalidPowerState")]
    [InlineData("drop, refuse=NoPermission", null)]
    public async Task A_call_is_refused_and_the_first_rule_decides(string plan, string? fault)
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SimulatedMachine machine = _server.Machines.First(m => m.PowerState == "poweredOff");
        _server.Interceptor = TroublePlan.Parse(plan).Next;
        var request = new PowerOnVMTaskRequest { This = new("VirtualMachine", machine.Moid) };
        if (fault is null)
            await Assert.ThrowsAsync<HttpRequestException>(() => caller.CallAsync(request));
        else
            Assert.Equal(fault, (
                await Assert.ThrowsAsync<SoapFaultException>(() => caller.CallAsync(request))).Fault?.WireType.Name);
        Assert.Equal("poweredOff", machine.PowerState);
    }

    [Fact]
    public async Task An_answer_that_gets_lost_or_cut_was_given()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        string[] off = [.. _server.Machines.Where(m => m.PowerState == "poweredOff").Select(m => m.Moid)];
        _server.Interceptor = TroublePlan.Parse("drop-answer@PowerOnVM_Task").Next;
        var request = new PowerOnVMTaskRequest { This = new("VirtualMachine", off[0]) };
        await Assert.ThrowsAsync<HttpRequestException>(() => caller.CallAsync(request));
        Assert.Equal("poweredOn", _server.Machines.Single(m => m.Moid == off[0]).PowerState);

        _server.Interceptor = TroublePlan.Parse("cut-answer@PowerOffVM_Task").Next;
        var back = new PowerOffVMTaskRequest { This = new("VirtualMachine", off[0]) };
        await Assert.ThrowsAnyAsync<Exception>(() => caller.CallAsync(back));
        Assert.Equal("poweredOff", _server.Machines.Single(m => m.Moid == off[0]).PowerState);
    }

    [Theory]
    [InlineData("nonsense", "Unknown trouble 'nonsense', expecting cut-answer, drop, drop-answer, expire, "
        + "unavailable, web-page, slow=TIME")]
    [InlineData("drop,refuse=Nothing", "Unknown trouble 'refuse=Nothing'")]
    [InlineData("slow", "Unknown trouble 'slow'")]
    [InlineData("slow=soon", "Unknown trouble 'slow=soon'")]
    [InlineData("drop=5ms", "Unknown trouble 'drop=5ms'")]
    [InlineData("", "Unknown trouble ''")]
    [InlineData("drop/0", "'0' in 'drop/0' is not a number of requests")]
    [InlineData("drop/often", "'often' in 'drop/often' is not a number of requests")]
    public void What_is_not_a_rule_is_refused(string plan, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => TroublePlan.Parse(plan)).Message);

    private static async Task<HttpStatusCode> StatusAsync(Caller caller)
    {
        using HttpResponseMessage answer = await caller.PostAsync(
            new CurrentTimeRequest { This = Caller.ServiceInstance });
        return answer.StatusCode;
    }
}
