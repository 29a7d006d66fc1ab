using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Xml;
using Xunit;

// A user's own: below EsxVirt the namespace EsxVirt.Vmx would hide the class Vmx.
namespace Newcomer;

/// <summary>The sample of the README, as it stands there but for the URI and the name of the domain.</summary>
public sealed class LibrarySampleTests
{
    [Fact]
    public async Task A_host_is_listed_and_a_domain_converted()
    {
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 8);
        using StringWriter console = new();

        string vmx = await RunAsync(
            host.ConnectionUri(), "test", Credentials.Fixed(host.UserName, host.Password), console,
            TestContext.Current.CancellationToken);

        Assert.Contains("1 test Running\n", console.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("virtualHW.version = \"10\"\n", vmx, StringComparison.Ordinal);
        Assert.Contains("displayName = \"test\"\n", vmx, StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(
        string uri, string name, Credentials credentials, TextWriter Console, CancellationToken cancellationToken)
    {
        await using var connection = await Connection.OpenAsync(uri, credentials, cancellationToken);
        foreach (Domain domain in await connection.ListDomainsAsync(DomainFilter.Active, cancellationToken))
            Console.WriteLine($"{domain.Id} {domain.Name} {domain.State}");

        Domain fedora = await connection.GetDomainAsync(name, cancellationToken);
        string xml = await fedora.GetXmlAsync(DomainXmlOptions.Inactive, cancellationToken);
        string vmx = Vmx.FromDomain(DomainXml.Parse(xml), new VmxOptions { VirtualHardwareVersion = 10 });
        return vmx;
    }
}
