using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Domains;

/// <summary>Pictures of a domain's screen, and tickets for its console.</summary>
public sealed class ScreenTests : IAsyncDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private static readonly byte[] Png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 20 });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_picture_is_two_requests_and_its_password_is_in_none_of_the_addresses()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Machine("poweredOn").Name, Cancel);
        _server.ResetCounts();
        string? target = null;
        _server.Interceptor = call =>
        {
            target = call.Name == "GET /screen" ? call.Target : target;
            return null;
        };
        DomainScreenshot picture = await domain.TakeScreenshotAsync(cancellationToken: Cancel);
        Assert.Equal("image/png", picture.MimeType);
        Assert.Equal(Png, picture.Content[..8].ToArray());
        Assert.Equal((1, 2), (_server.RequestCounts["GET /screen"], _server.RequestCount));
        Assert.Equal($"/screen?id={Machine("poweredOn").Moid}", target);
        // The session is the same as before: the picture's request stays outside of it.
        await domain.GetStateAsync(Cancel);
        Assert.DoesNotContain("Login", _server.RequestCounts.Keys);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(501)]
    public async Task Where_the_server_shows_no_screens_the_host_makes_a_file_that_is_deleted_again(int status)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        SimulatedMachine machine = Machine("poweredOn");
        Domain domain = await connection.GetDomainAsync(machine.Name, Cancel);
        _server.Interceptor = call => call.Name == "GET /screen"
            ? SimulatedTrouble.Answer(status, "text/html", "no") : null;
        _server.ResetCounts();
        DomainScreenshot picture = await domain.TakeScreenshotAsync(cancellationToken: Cancel);
        Assert.Equal(Png, picture.Content[..8].ToArray());
        Assert.Equal(1, _server.RequestCounts["CreateScreenshot_Task"]);
        Assert.Equal((1, 1), (_server.RequestCounts["GET /folder"], _server.RequestCounts["DELETE /folder"]));
    }

    [Fact]
    public async Task A_file_that_cannot_be_fetched_is_deleted_all_the_same()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Machine("poweredOn").Name, Cancel);
        _server.Interceptor = call => call.Name switch
        {
            "GET /screen" => SimulatedTrouble.Answer(404, "text/html", "no"),
            "GET /folder" => SimulatedTrouble.Drop,
            _ => null,
        };
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.TakeScreenshotAsync(cancellationToken: Cancel));
        Assert.Equal(VirErrorCode.InternalError, e.Code);
        Assert.Equal(1, _server.RequestCounts["DELETE /folder"]);
    }

    [Fact]
    public async Task An_answer_that_is_no_picture_is_refused()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Machine("poweredOn").Name, Cancel);
        _server.Interceptor = call => call.Name == "GET /screen"
            ? SimulatedTrouble.Answer(200, "text/html", "<html/>") : null;
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.TakeScreenshotAsync(cancellationToken: Cancel));
        Assert.Equal("internal error: The server's picture of the screen is no PNG, but 7 other bytes", e.Message);
    }

    [Fact]
    public async Task A_line_that_drops_is_an_error_at_once()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Machine("poweredOn").Name, Cancel);
        _server.Interceptor = call => call.Name == "GET /screen" ? SimulatedTrouble.Drop : null;
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.TakeScreenshotAsync(cancellationToken: Cancel));
        Assert.StartsWith("internal error: curl_easy_perform() returned an error: ", e.Message);
        Assert.DoesNotContain(_server.Options.Password, e.ToString());
        Assert.DoesNotContain("CreateScreenshot_Task", _server.RequestCounts.Keys);
    }

    [Theory]
    [InlineData("poweredOff")]
    [InlineData("suspended")]
    public async Task A_domain_that_does_not_run_shows_nothing(string state)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Machine(state).Name, Cancel);
        foreach (Func<Task> call in new Func<Task>[]
        {
            () => domain.TakeScreenshotAsync(cancellationToken: Cancel), () => domain.GetConsoleTicketAsync(Cancel),
        })
        {
            VirException e = await Assert.ThrowsAsync<VirException>(call);
            Assert.Equal("Requested operation is not valid: Domain is not powered on", e.Message);
        }
    }

    [Fact]
    public async Task There_is_one_screen()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Machine("poweredOn").Name, Cancel);
        _server.ResetCounts();
        VirException e = await Assert.ThrowsAsync<VirException>(() => domain.TakeScreenshotAsync(1, Cancel));
        Assert.Equal(
            (VirErrorCode.InvalidArgument, "invalid argument: Screen cannot be selected"), (e.Code, e.Message));
        Assert.Equal(0, _server.RequestCount);
    }

    [Fact]
    public async Task A_read_only_connection_gives_neither_picture_nor_ticket()
    {
        await using Connection connection = await Connection.OpenAsync(
            "esx://host.example.com/", SimulatedConnection.Options(_server) with { ReadOnly = true }, Cancel);
        Domain domain = await connection.GetDomainAsync(Machine("poweredOn").Name, Cancel);
        _server.ResetCounts();
        VirException picture = await Assert.ThrowsAsync<VirException>(
            () => domain.TakeScreenshotAsync(cancellationToken: Cancel));
        VirException ticket = await Assert.ThrowsAsync<VirException>(() => domain.GetConsoleTicketAsync(Cancel));
        Assert.Equal("operation forbidden: read only access prevents virDomainScreenshot", picture.Message);
        Assert.Equal("operation forbidden: read only access prevents virDomainOpenConsole", ticket.Message);
        Assert.Equal(0, _server.RequestCount);
    }

    [Theory]
    [InlineData("esxi-8.0", "webmks", 443, "wss://192.0.2.11/ticket/")]
    [InlineData("esxi-7.0", "webmks", 443, "wss://192.0.2.11/ticket/")]
    [InlineData("esxi-6.7", "webmks", 443, "wss://192.0.2.11/ticket/")]
    [InlineData("esx-3.5", "mks", 902, null)]
    public async Task A_ticket_is_of_the_newest_kind_that_the_server_has(
        string product, string type, int port, string? url)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Product = product });
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        Domain domain = await connection.GetDomainAsync(server.Machines[0].Name, Cancel);
        server.ResetCounts();
        ConsoleTicket ticket = await domain.GetConsoleTicketAsync(Cancel);
        Assert.Equal(2, server.RequestCount);
        Assert.Equal((type, "192.0.2.11", port), (ticket.Type, ticket.Host, ticket.Port));
        Assert.Matches("^[0-9a-f]{16}$", ticket.Ticket);
        string? full = url is null ? null : url.Replace("192.0.2.11/", "192.0.2.11:443/") + ticket.Ticket;
        Assert.Equal(full, ticket.Url is { } found ? $"wss://{found.Host}:{found.Port}{found.AbsolutePath}" : null);
    }

    [Fact]
    public async Task A_missing_privilege_is_named()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Access = SimulatorAccess.ReadOnlyRole });
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        Domain domain = await connection.GetDomainAsync(server.Machines[0].Name, Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => domain.GetConsoleTicketAsync(Cancel));
        Assert.Equal(VirErrorCode.OperationDenied, e.Code);
        Assert.Contains("'VirtualMachine.Interact.ConsoleInteract' on VirtualMachine", e.Message);
    }

    private SimulatedMachine Machine(string state) => _server.Machines.First(m => m.PowerState == state);
}
