using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class SessionManagerTests
{
    [Theory]
    [InlineData("root", "wrong")]
    [InlineData("somebody", "password")]
    [InlineData("", "")]
    public async Task Wrong_credentials_are_refused(string user, string password)
    {
        using var caller = new Caller(new SimulatedServer());
        var fault = await Assert.ThrowsAsync<SoapFaultException>(() => caller.LoginAsync(user, password));
        Assert.Equal("InvalidLogin", fault.FaultTypeName);
        Assert.Equal("Cannot complete login due to an incorrect user name or password.", fault.Message);
    }

    [Fact]
    public async Task The_cookie_reaches_every_path_and_plain_http_does_not_mark_it_secure()
    {
        using var caller = await Caller.LoggedInAsync(new SimulatedServer());
        Assert.Matches("^vmware_soap_session=\"[0-9a-f]{40}\"; Path=/; HttpOnly;$", caller.Cookie);
    }

    [Fact]
    public async Task A_second_login_on_a_living_session_is_refused()
    {
        using var caller = await Caller.LoggedInAsync(new SimulatedServer());
        var fault = await Assert.ThrowsAsync<SoapFaultException>(() => caller.LoginAsync("root", "password"));
        Assert.Equal("InvalidLogin", fault.FaultTypeName);
    }

    [Fact]
    public async Task Current_session_has_the_key_of_the_login()
    {
        var server = new SimulatedServer();
        using var caller = new Caller(server);
        UserSession login = await caller.LoginAsync("root", "password");
        var current = (UserSession)(await caller.ReadAsync(caller.Content.SessionManager!.Value, "currentSession"))!;
        Assert.Equal(login.Key, current.Key);
        Assert.Equal("root", current.UserName);
    }

    [Fact]
    public async Task Without_a_session_the_current_one_reads_as_absent_and_the_list_as_unreadable()
    {
        using var caller = new Caller(new SimulatedServer());
        ServiceContent content = await caller.CallAsync(new RetrieveServiceContentRequest
        {
            This = Caller.ServiceInstance,
        });
        List<ObjectContent> answer = await caller.CallAsync(new RetrievePropertiesRequest
        {
            This = content.PropertyCollector,
            SpecSet = [Caller.Of(content.SessionManager!.Value, "currentSession", "defaultLocale", "sessionList")],
        });
        Assert.Equal(["defaultLocale"], answer.Single().PropSet.Select(property => property.Name));
        MissingProperty missing = Assert.Single(answer.Single().MissingSet);
        Assert.Equal("sessionList", missing.Path);
        Assert.IsType<NotAuthenticated>(missing.Fault.Fault);
    }

    [Fact]
    public async Task Everything_else_needs_a_session()
    {
        using var caller = new Caller(new SimulatedServer());
        ServiceContent content = await caller.CallAsync(new RetrieveServiceContentRequest
        {
            This = Caller.ServiceInstance,
        });
        Assert.Equal("NotAuthenticated", (await caller.FaultAsync(new CurrentTimeRequest
        {
            This = Caller.ServiceInstance,
        })).FaultTypeName);
        Assert.Equal("NotAuthenticated", (await caller.FaultAsync(new RetrievePropertiesRequest
        {
            This = content.PropertyCollector,
            SpecSet = [Caller.Of(Caller.Host, "name")],
        })).FaultTypeName);
    }

    [Fact]
    public async Task An_idle_session_expires_and_a_new_login_on_the_old_cookie_succeeds()
    {
        var clock = new ManualClock();
        var server = new SimulatedServer(new SimulatorOptions
        {
            Clock = clock,
            SessionTimeout = TimeSpan.FromMinutes(5),
        });
        using var caller = await Caller.LoggedInAsync(server);
        clock.Advance(TimeSpan.FromMinutes(4));
        await caller.CallAsync(new CurrentTimeRequest { This = Caller.ServiceInstance });
        clock.Advance(TimeSpan.FromMinutes(4));
        await caller.CallAsync(new CurrentTimeRequest { This = Caller.ServiceInstance });
        clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("NotAuthenticated", (await caller.FaultAsync(new CurrentTimeRequest
        {
            This = Caller.ServiceInstance,
        })).FaultTypeName);
        await caller.LoginAsync("root", "password");
        await caller.CallAsync(new CurrentTimeRequest { This = Caller.ServiceInstance });
    }

    [Fact]
    public async Task Expired_sessions_and_logged_out_ones_are_not_authenticated()
    {
        var server = new SimulatedServer();
        using var caller = await Caller.LoggedInAsync(server);
        server.ExpireSessions();
        Assert.Equal("NotAuthenticated", (await caller.FaultAsync(new CurrentTimeRequest
        {
            This = Caller.ServiceInstance,
        })).FaultTypeName);

        await caller.LoginAsync("root", "password");
        await caller.CallAsync(new LogoutRequest { This = caller.Content.SessionManager!.Value });
        Assert.Equal("NotAuthenticated", (await caller.FaultAsync(new CurrentTimeRequest
        {
            This = Caller.ServiceInstance,
        })).FaultTypeName);
    }

    [Fact]
    public async Task Session_is_active_is_not_implemented_by_a_host_but_by_a_vcenter()
    {
        using var onHost = await Caller.LoggedInAsync(new SimulatedServer());
        var request = new SessionIsActiveRequest
        {
            This = onHost.Content.SessionManager!.Value,
            SessionID = "x",
            UserName = "root",
        };
        Assert.Equal("NotImplemented", (await onHost.FaultAsync(request)).FaultTypeName);

        using var onVCenter = await Caller.LoggedInAsync(new SimulatedServer(new SimulatorOptions
        {
            Model = SimulatorModel.VCenter,
        }));
        Assert.False(await onVCenter.CallAsync(new SessionIsActiveRequest
        {
            This = onVCenter.Content.SessionManager!.Value,
            SessionID = "x",
            UserName = "administrator@vsphere.local",
        }));
    }
}
