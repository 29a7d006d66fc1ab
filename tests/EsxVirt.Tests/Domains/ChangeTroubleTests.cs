using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Domains;

/// <summary>What can come between a change and its end: questions, other tasks, time, and those who may not.</summary>
public sealed class ChangeTroubleTests
{
    private const string Host = "esx://host.example.com/";
    private const string Answering = "esx://host.example.com/?auto_answer=1";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private static readonly SimulatedQuestion NoDefault = new("Replace?", [("yes", "Replace"), ("no", "Append")]);

    [Fact]
    public async Task A_question_is_answered_with_its_default_where_that_is_allowed()
    {
        await using SimulatedServer server = Server();
        SimulatedMachine machine = Machine(server, "poweredOff");
        machine.AskOn("PowerOnVM_Task", SimulatedQuestion.MovedOrCopied);
        await using Connection connection = await SimulatedConnection.OpenAsync(server, Answering);
        Domain domain = await connection.GetDomainAsync(machine.Name, Cancel);
        server.ResetCounts();
        await domain.StartAsync(cancellationToken: Cancel);
        Assert.Equal("poweredOn", machine.PowerState);
        Assert.Equal(["button.uuid.copiedTheVM"], machine.Answers);
        Assert.Equal(3 + 1 + server.RequestCounts["WaitForUpdatesEx"], server.RequestCount);
    }

    [Fact]
    public async Task A_question_is_reported_with_its_answers_where_nobody_may_answer()
    {
        await using SimulatedServer server = Server();
        SimulatedMachine machine = Machine(server, "poweredOff");
        machine.SetCancelable(true);
        machine.AskOn("PowerOnVM_Task", SimulatedQuestion.MovedOrCopied);
        VirException e = await FailsAsync(server, machine, "start", Host);
        Assert.Equal(
            "internal error: Pending question blocks virtual machine execution, question is 'This "
            + "virtual machine might have been moved or copied.', possible answers are 'Cancel', 'I "
            + "Moved It', 'I Copied It'",
            e.Message);
        Assert.Equal("poweredOff", machine.PowerState);
        Assert.Equal(1, server.RequestCounts["CancelTask"]);
    }

    [Fact]
    public async Task A_task_that_cannot_be_cancelled_is_left_with_its_question()
    {
        await using SimulatedServer server = Server();
        SimulatedMachine machine = Machine(server, "poweredOff");
        machine.AskOn("PowerOnVM_Task", SimulatedQuestion.MovedOrCopied);
        await FailsAsync(server, machine, "start", Host);
        Assert.False(server.RequestCounts.ContainsKey("CancelTask"));
        // The next change meets the question at its first look, and lets the blocked task go on.
        await using Connection connection = await SimulatedConnection.OpenAsync(server, Answering);
        Domain domain = await connection.GetDomainAsync(machine.Name, Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => domain.StartAsync(cancellationToken: Cancel));
        Assert.Equal("Requested operation is not valid: Domain is not powered off", e.Message);
        Assert.Equal("poweredOn", machine.PowerState);
    }

    [Theory]
    [InlineData(Host)]
    [InlineData(Answering)]
    public async Task A_question_without_a_default_is_never_answered(string uri)
    {
        await using SimulatedServer server = Server();
        SimulatedMachine machine = Machine(server, "poweredOff");
        machine.AskOn("PowerOnVM_Task", NoDefault);
        VirException e = await FailsAsync(server, machine, "start", uri);
        string tail = uri == Answering ? ", but no default answer is specified" : "";
        Assert.Equal(
            "internal error: Pending question blocks virtual machine execution, question is "
            + "'Replace?', possible answers are 'Replace', 'Append'" + tail,
            e.Message);
        Assert.Empty(machine.Answers);
    }

    [Fact]
    public async Task A_question_without_answers_is_reported()
    {
        await using SimulatedServer server = Server();
        SimulatedMachine machine = Machine(server, "poweredOff");
        machine.AskOn("PowerOnVM_Task", new SimulatedQuestion("The disk is gone.", [], 0));
        Assert.Equal(
            "internal error: Pending question blocks virtual machine execution, question is 'The disk "
            + "is gone.', no possible answers",
            (await FailsAsync(server, machine, "start", Answering)).Message);
    }

    [Fact]
    public async Task A_question_that_comes_late_is_answered_too()
    {
        await using SimulatedServer server = Server(TimeSpan.FromMilliseconds(80));
        SimulatedMachine machine = Machine(server, "poweredOn");
        machine.AskOn("SuspendVM_Task", SimulatedQuestion.MovedOrCopied with { AtProgress = 50 });
        var percentages = new Recorder();
        await using Connection connection = await SimulatedConnection.OpenAsync(server, Answering);
        Domain domain = await connection.GetDomainAsync(machine.Name, Cancel);
        await domain.SuspendAsync(new ChangeOptions { Progress = percentages }, Cancel);
        Assert.Equal("suspended", machine.PowerState);
        Assert.Single(machine.Answers);
        Assert.Contains(50, percentages.Values);
        Assert.Equal(percentages.Values.Order(), percentages.Values);
    }

    [Fact]
    public async Task A_question_from_before_stops_the_change_before_it_begins()
    {
        await using SimulatedServer server = Server();
        SimulatedMachine machine = Machine(server, "poweredOn");
        machine.Ask(NoDefault);
        VirException e = await FailsAsync(server, machine, "suspend", Host);
        Assert.StartsWith("internal error: Pending question blocks virtual machine execution", e.Message);
        Assert.False(server.RequestCounts.ContainsKey("SuspendVM_Task"));
    }

    [Fact]
    public async Task Time_that_runs_out_is_said_and_the_task_cancelled()
    {
        await using SimulatedServer server = Server(TimeSpan.FromHours(1));
        SimulatedMachine machine = Machine(server, "poweredOn");
        VirException e = await FailsAsync(
            server, machine, "suspend", Host, new ChangeOptions { Timeout = TimeSpan.FromMilliseconds(200) });
        Assert.Equal(VirErrorCode.OperationTimeout, e.Code);
        Assert.Equal(
            "Timed out during operation: Could not suspend domain: the server has not finished it within 0.2 seconds",
            e.Message);
        Assert.Equal(1, server.RequestCounts["CancelTask"]);
        Assert.Equal("poweredOn", machine.PowerState);
    }

    [Fact]
    public async Task Who_gives_up_has_the_task_cancelled()
    {
        await using SimulatedServer server = Server(TimeSpan.FromHours(1));
        SimulatedMachine machine = Machine(server, "poweredOn");
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        Domain domain = await connection.GetDomainAsync(machine.Name, Cancel);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => domain.SuspendAsync(null, source.Token));
        Assert.Equal(1, server.RequestCounts["CancelTask"]);
        Assert.Equal("poweredOn", machine.PowerState);
        // The way is free for the next one.
        await domain.ShutdownAsync(cancellationToken: Cancel);
    }

    [Fact]
    public async Task Another_task_that_is_seen_beforehand_is_refused_as_by_libvirt()
    {
        await using SimulatedServer server = Server(TimeSpan.FromMilliseconds(400));
        SimulatedMachine machine = Machine(server, "poweredOn");
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        Domain domain = await connection.GetDomainAsync(machine.Name, Cancel);
        Task first = domain.SuspendAsync(cancellationToken: Cancel);
        await UntilAsync(() => server.RequestCounts.ContainsKey("SuspendVM_Task"));
        VirException e = await Assert.ThrowsAsync<VirException>(() => domain.ResetAsync(cancellationToken: Cancel));
        Assert.Equal("Requested operation is not valid: Other tasks are pending for this domain", e.Message);
        await first;
        Assert.Equal("suspended", machine.PowerState);
    }

    [Fact]
    public async Task A_server_that_is_busy_is_asked_again()
    {
        await using SimulatedServer server = Server();
        SimulatedMachine machine = Machine(server, "poweredOff");
        machine.RefuseNext("PowerOnVM_Task", SimulatedFault.TaskInProgress);
        machine.FailNext("PowerOnVM_Task", SimulatedFault.TaskInProgress);
        await using Connection connection = await Connection.OpenAsync(
            Host, SimulatedConnection.Options(server) with { Clock = new HurriedClock() }, Cancel);
        await (await connection.GetDomainAsync(machine.Name, Cancel)).StartAsync(cancellationToken: Cancel);
        Assert.Equal("poweredOn", machine.PowerState);
        Assert.Equal(3, server.RequestCounts["PowerOnVM_Task"]);
    }

    [Fact]
    public async Task A_server_that_stays_busy_is_reported()
    {
        await using SimulatedServer server = Server();
        SimulatedMachine machine = Machine(server, "poweredOff");
        for (int i = 0; i < 100; i++)
            machine.RefuseNext("PowerOnVM_Task", SimulatedFault.TaskInProgress);
        await using Connection connection = await Connection.OpenAsync(
            Host, SimulatedConnection.Options(server) with { Clock = new HurriedClock() }, Cancel);
        Domain domain = await connection.GetDomainAsync(machine.Name, Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => domain.StartAsync(cancellationToken: Cancel));
        Assert.Equal(VirErrorCode.OperationInvalid, e.Code);
        Assert.Contains("Another task is already in progress.", e.Message);
        Assert.InRange(server.RequestCounts["PowerOnVM_Task"], 5, 20);
    }

    [Fact]
    public async Task A_task_that_fails_tells_the_servers_reason()
    {
        await using SimulatedServer server = Server();
        SimulatedMachine machine = Machine(server, "poweredOff");
        machine.FailNext("PowerOnVM_Task", SimulatedFault.FileNotFound("[datastore1] x/x.vmdk"));
        VirException e = await FailsAsync(server, machine, "start", Host);
        Assert.Equal(VirErrorCode.InternalError, e.Code);
        Assert.Equal(
            "internal error: Could not start domain: FileNotFound - File [datastore1] x/x.vmdk was not found",
            e.Message);
    }

    [Theory]
    [InlineData("start", "poweredOff", "VirtualMachine.Interact.PowerOn")]
    [InlineData("suspend", "poweredOn", "VirtualMachine.Interact.Suspend")]
    [InlineData("reset", "poweredOn", "VirtualMachine.Interact.Reset")]
    [InlineData("destroy", "poweredOn", "VirtualMachine.Interact.PowerOff")]
    [InlineData("shutdown", "poweredOn", "VirtualMachine.Interact.PowerOff")]
    [InlineData("reboot", "poweredOn", "VirtualMachine.Interact.Reset")]
    public async Task An_account_that_may_not_is_told_which_privilege_on_what(
        string operation, string state, string privilege)
    {
        await using var server = new SimulatedServer(
            new SimulatorOptions { Vms = 20, Access = SimulatorAccess.ReadOnlyRole });
        SimulatedMachine machine = Machine(server, state);
        VirException e = await FailsAsync(server, machine, operation, Host);
        Assert.Equal(VirErrorCode.OperationDenied, e.Code);
        Assert.StartsWith(
            $"operation forbidden: the account lacks the privilege '{privilege}' on VirtualMachine '{machine.Moid}': ",
            e.Message);
        Assert.Equal(state, machine.PowerState);
    }

    [Fact]
    public async Task A_licence_that_only_allows_reading_is_named()
    {
        await using var server = new SimulatedServer(
            new SimulatorOptions { Vms = 20, Access = SimulatorAccess.FreeLicence });
        VirException e = await FailsAsync(server, Machine(server, "poweredOff"), "start", Host);
        Assert.Equal(VirErrorCode.OperationUnsupported, e.Code);
        Assert.Contains("the free vSphere Hypervisor licence only allows reading", e.Message);
    }

    [Theory]
    [InlineData("shutdown", "ShutdownGuest")]
    [InlineData("reboot", "RebootGuest")]
    public async Task A_guest_without_Tools_cannot_be_asked(string operation, string method)
    {
        await using SimulatedServer server = Server();
        SimulatedMachine machine = Machine(server, "poweredOn");
        machine.SetTools(false);
        VirException e = await FailsAsync(server, machine, operation, Host);
        Assert.Equal(VirErrorCode.OperationInvalid, e.Code);
        Assert.StartsWith(
            $"Requested operation is not valid: VMware Tools is not running in the guest: HTTP response code "
                + $"500 for call to '{method}'",
            e.Message);
    }

    [Fact]
    public async Task A_shutdown_is_waited_for()
    {
        await using SimulatedServer server = Server(TimeSpan.FromMilliseconds(100));
        SimulatedMachine machine = Machine(server, "poweredOn");
        machine.SetTools(true);
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        Domain domain = await connection.GetDomainAsync(machine.Name, Cancel);
        server.ResetCounts();
        await domain.ShutdownAsync(cancellationToken: Cancel);
        Assert.Equal("poweredOn", machine.PowerState);
        Assert.True(await domain.WaitUntilShutOffAsync(TimeSpan.FromSeconds(20), Cancel));
        Assert.Null(domain.Id);
        Assert.Equal(3 + server.RequestCounts["WaitForUpdatesEx"], server.RequestCount);
    }

    [Fact]
    public async Task A_guest_that_hangs_is_not_waited_for_longer_than_wanted()
    {
        await using SimulatedServer server = Server();
        SimulatedMachine machine = Machine(server, "poweredOn");
        machine.SetTools(true);
        machine.HangGuest();
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        Domain domain = await connection.GetDomainAsync(machine.Name, Cancel);
        await domain.ShutdownAsync(cancellationToken: Cancel);
        Assert.False(await domain.WaitUntilShutOffAsync(TimeSpan.FromMilliseconds(100), Cancel));
        Assert.NotNull(domain.Id);
    }

    private static SimulatedServer Server(TimeSpan taskTime = default) =>
        new(new SimulatorOptions { Vms = 20, TaskTime = taskTime });

    private static SimulatedMachine Machine(SimulatedServer server, string state) =>
        server.Machines.First(m => m.PowerState == state);

    private static async Task<VirException> FailsAsync(
        SimulatedServer server, SimulatedMachine machine, string operation, string uri, ChangeOptions? options = null)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(server, uri);
        Domain domain = await connection.GetDomainAsync(machine.Name, Cancel);
        return await Assert.ThrowsAsync<VirException>(() => PowerTests.RunAsync(domain, operation, options));
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
            await Task.Delay(TimeSpan.FromMilliseconds(5), Cancel);
    }

    private sealed class Recorder : IProgress<int>
    {
        public List<int> Values { get; } = [];

        public void Report(int value) => Values.Add(value);
    }
}
