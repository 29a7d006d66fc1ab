using System.Text;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests;

/// <summary>One odd machine among many never fails a list; asked about itself, it says what is wrong.</summary>
public class OddMachineTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Oddities => new()
    {
        { "hidden configuration", "Could not get UUID of virtual machine" },
        { "denied uuid", "Could not get UUID of virtual machine: " },
        { "hidden state", "Missing 'runtime.powerState' property" },
        { "inaccessible", "is inaccessible" },
        { "orphaned", "is orphaned" },
        { "invalid", "is invalid" },
        { "disconnected", "is disconnected" },
    };

    [Theory]
    [MemberData(nameof(Oddities))]
    public async Task It_is_listed_with_what_is_known_and_the_reason(string oddity, string reason)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 5 });
        SimulatedMachine odd = server.Machines[2];
        switch (oddity)
        {
            case "hidden configuration":
                odd.HideProperty("config");
                break;
            case "denied uuid":
                odd.DenyProperty("config.uuid");
                odd.DenyProperty("config.instanceUuid");
                break;
            case "hidden state":
                odd.HideProperty("runtime.powerState");
                break;
            default:
                odd.SetConnectionState(oddity);
                break;
        }
        await using Connection connection = await SimulatedConnection.OpenAsync(server);

        IReadOnlyList<Domain> domains = await connection.ListDomainsAsync(DomainFilter.None, Cancel);

        Assert.Equal(server.Machines.Select(m => m.Name).Order(), domains.Select(d => d.Name).Order());
        Domain row = Assert.Single(domains, d => d.Error is not null);
        Assert.Equal(odd.Name, row.Name);
        Assert.Contains(reason, row.Error!.Message);
    }

    [Theory]
    [InlineData("lost", "HTTP response code 404 for download from")]
    [InlineData("", "is empty")]
    [InlineData("no VMX at all", "conf:1: ")]
    [InlineData("displayName = \"half", "conf:1: ")]
    public async Task An_unreadable_VMX_fails_only_its_own_XML(string vmx, string message)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 3 });
        if (vmx == "lost")
            server.Machines[1].LoseVmx();
        else
            server.Machines[1].ReplaceVmx(Encoding.UTF8.GetBytes(vmx));
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        IReadOnlyList<Domain> domains = await connection.ListDomainsAsync(
            DomainFilter.None, DomainData.Definition, Cancel);
        foreach (Domain domain in domains)
        {
            Assert.Null(domain.Error);
            if (domain.Name == server.Machines[1].Name)
            {
                VirException error = await Assert.ThrowsAsync<VirException>(
                    () => domain.GetXmlAsync(cancellationToken: Cancel));
                Assert.Contains(message, error.Message);
            }
            else
            {
                Assert.StartsWith("<domain", await domain.GetXmlAsync(cancellationToken: Cancel));
            }
        }
    }

    [Fact]
    public async Task One_that_vanished_between_two_calls_is_no_domain()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 3 });
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        IReadOnlyList<Domain> domains = await connection.ListDomainsAsync(DomainFilter.None, Cancel);
        string name = domains[1].Name;
        server.Machines.Single(m => m.Name == name).Vanish();
        VirException error = await Assert.ThrowsAsync<VirException>(() => domains[1].GetInfoAsync(Cancel));
        Assert.Equal(VirErrorCode.NoDomain, error.Code);
        Assert.Equal(2, (await connection.ListDomainsAsync(DomainFilter.None, Cancel)).Count);
    }

    [Fact]
    public async Task An_ended_session_is_renewed()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 3 });
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        server.ExpireSessions();
        Domain domain = (await connection.ListDomainsAsync(DomainFilter.None, DomainData.Definition, Cancel))[0];
        server.ExpireSessions();
        Assert.StartsWith("<domain", await domain.GetXmlAsync(cancellationToken: Cancel));
    }
}
