using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Wire.Tests.Dispatch;

public sealed class DispatchTests
{
    private static readonly ManagedObjectReference Self = new("SessionManager", "s");

    [Fact]
    public async Task A_call_reaches_the_method_of_its_name()
    {
        object? result = await new LoginRequest { This = Self, UserName = "root", Password = "p" }.InvokeAsync(
            new Sessions(), Context());
        Assert.Equal("root", Assert.IsType<UserSession>(result).UserName);
    }

    [Fact]
    public async Task A_method_without_result_gives_null() =>
        Assert.Null(await new LogoutRequest { This = Self }.InvokeAsync(new Sessions(), Context()));

    [Fact]
    public async Task A_method_that_the_servant_lacks_is_not_found()
    {
        await AssertNotFound(new SessionIsActiveRequest { This = Self }, ApiVersion.Newest);
        await AssertNotFound(new PowerOnVMTaskRequest { This = Self }, ApiVersion.Newest);
        await AssertNotFound(new UnknownRequest("Frobnicate") { This = Self }, ApiVersion.Newest);
    }

    [Fact]
    public async Task A_method_newer_than_the_client_is_not_found()
    {
        var request = new AcquireCloneTicketRequest { This = Self };
        Assert.Equal("ticket", await request.InvokeAsync(new Sessions(), Context()));
        await AssertNotFound(request, ApiVersion.V2_5);
    }

    private static async Task AssertNotFound(MethodRequest request, ApiVersion version)
    {
        SoapFaultException e = await Assert.ThrowsAsync<SoapFaultException>(
            async () => await request.InvokeAsync(new Sessions(), Context(version)));
        var fault = Assert.IsType<MethodNotFound>(e.Fault);
        Assert.Equal(request.Method.Name, fault.Method);
        Assert.Equal(Self, fault.Receiver);
    }

    private static TestContext Context(ApiVersion? version = null) => new() { Version = version ?? ApiVersion.Newest };

    private sealed class TestContext : CallContext;

    private sealed class Sessions : ISessionManager
    {
        public ManagedObjectReference Self => DispatchTests.Self;

        public ValueTask<UserSession> Login(LoginRequest request, CallContext context) =>
            new(new UserSession { UserName = request.UserName });

        public ValueTask Logout(LogoutRequest request, CallContext context) => default;

        public ValueTask<string> AcquireCloneTicket(AcquireCloneTicketRequest request, CallContext context) =>
            new("ticket");
    }
}
