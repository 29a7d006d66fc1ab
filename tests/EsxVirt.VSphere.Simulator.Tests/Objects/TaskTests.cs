using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class TaskTests
{
    private static readonly SimulatedQuestion Late = SimulatedQuestion.MovedOrCopied with { AtProgress = 50 };

    [Fact]
    public async Task A_question_holds_the_task_until_it_is_answered_with_one_of_its_choices()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { AsksOnPowerOn = true });
        SimulatedMachine machine = server.Machines.First(m => m.PowerState == "poweredOff");
        ManagedObjectReference vm = Caller.Machine(machine);
        using Caller caller = await Caller.LoggedInAsync(server);
        ManagedObjectReference task = await caller.CallAsync(new PowerOnVMTaskRequest { This = vm });
        Assert.Equal(TaskInfoState.Running, await caller.ReadAsync(task, "info.state"));
        var question = (VirtualMachineQuestionInfo)(await caller.ReadAsync(vm, "runtime.question"))!;
        Assert.Equal(2, question.Choice.DefaultIndex);

        SoapFaultException wrong = await Assert.ThrowsAsync<SoapFaultException>(() => caller.CallAsync(
            new AnswerVMRequest { This = vm, QuestionId = question.Id, AnswerChoice = "maybe" }));
        Assert.IsType<InvalidArgument>(wrong.Fault);
        await caller.CallAsync(new AnswerVMRequest
        {
            This = vm,
            QuestionId = question.Id,
            AnswerChoice = "button.uuid.movedTheVM",
        });
        Assert.Equal(TaskInfoState.Success, await caller.ReadAsync(task, "info.state"));
        Assert.Null(await caller.ReadAsync(vm, "runtime.question"));
        Assert.Equal(["button.uuid.movedTheVM"], machine.Answers);
        Assert.Equal("poweredOn", machine.PowerState);
    }

    [Fact]
    public async Task A_machine_has_one_task_at_a_time()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { TaskTime = TimeSpan.FromHours(1) });
        ManagedObjectReference vm = Caller.Machine(server.Machines.First(m => m.PowerState == "poweredOn"));
        using Caller caller = await Caller.LoggedInAsync(server);
        ManagedObjectReference task = await caller.CallAsync(new SuspendVMTaskRequest { This = vm });
        SoapFaultException e = await Assert.ThrowsAsync<SoapFaultException>(
            () => caller.CallAsync(new ResetVMTaskRequest { This = vm }));
        Assert.Equal(task, Assert.IsType<TaskInProgress>(e.Fault).Task);

        await caller.CallAsync(new CancelTaskRequest { This = task });
        var info = (TaskInfo)(await caller.ReadAsync(task, "info"))!;
        Assert.Equal((TaskInfoState.Error, true), (info.State, info.Cancelled));
        Assert.IsType<RequestCanceled>(info.Error!.Fault);
        Assert.Equal(VirtualMachinePowerState.PoweredOn, await caller.ReadAsync(vm, "runtime.powerState"));
        await Assert.ThrowsAsync<SoapFaultException>(() => caller.CallAsync(new CancelTaskRequest { This = task }));
        await caller.CallAsync(new ResetVMTaskRequest { This = vm });
    }

    [Fact]
    public async Task A_late_question_comes_when_the_task_is_on_its_way()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { TaskTime = TimeSpan.FromMilliseconds(40) });
        SimulatedMachine machine = server.Machines.First(m => m.PowerState == "poweredOn");
        machine.AskOn("SuspendVM_Task", Late);
        ManagedObjectReference vm = Caller.Machine(machine);
        using Caller caller = await Caller.LoggedInAsync(server);
        ManagedObjectReference task = await caller.CallAsync(new SuspendVMTaskRequest { This = vm });
        while (await caller.ReadAsync(vm, "runtime.question") is null)
            await Task.Delay(5, TestContext.Current.CancellationToken);
        Assert.Equal(50, await caller.ReadAsync(task, "info.progress"));
        Assert.Equal("poweredOn", machine.PowerState);
    }

    [Theory]
    [InlineData(SimulatorAccess.ReadOnlyRole, typeof(NoPermission))]
    [InlineData(SimulatorAccess.FreeLicence, typeof(RestrictedVersion))]
    public async Task Who_may_only_read_reads_and_changes_nothing(SimulatorAccess access, Type fault)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Access = access });
        ManagedObjectReference vm = Caller.Machine(server.Machines.First(m => m.PowerState == "poweredOn"));
        using Caller caller = await Caller.LoggedInAsync(server);
        SoapFaultException e = await Assert.ThrowsAsync<SoapFaultException>(
            () => caller.CallAsync(new PowerOffVMTaskRequest { This = vm }));
        Assert.IsType(fault, e.Fault);
        Assert.Equal(VirtualMachinePowerState.PoweredOn, await caller.ReadAsync(vm, "runtime.powerState"));
    }
}
