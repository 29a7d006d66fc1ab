using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Domains;

public class FindDomainTests
{
    private readonly ScriptedHost _host = new();

    public FindDomainTests()
    {
        _host.AddMachine("12", "13");
        _host.AddMachine("13", "web");
        _host.AddMachine("14", "off", ("runtime.powerState", VirtualMachinePowerState.PoweredOff));
        _host.AddMachine("15", "52000000-0000-0000-0000-00000000000d");
    }

    [Theory]
    [InlineData("13", DomainLookup.Any, "web")]
    [InlineData("13", DomainLookup.Name, "13")]
    [InlineData("13", DomainLookup.Uuid | DomainLookup.Name, "13")]
    [InlineData("web", DomainLookup.Any, "web")]
    [InlineData("52000000-0000-0000-0000-00000000000c", DomainLookup.Any, "13")]
    [InlineData("52000000-0000-0000-0000-00000000000d", DomainLookup.Any, "web")]
    [InlineData("52000000-0000-0000-0000-00000000000d", DomainLookup.Name, "52000000-0000-0000-0000-00000000000d")]
    [InlineData("off", DomainLookup.Any, "off")]
    public async Task Text_is_an_id_then_a_uuid_then_a_name(string text, DomainLookup lookup, string name)
    {
        await using Connection connection = await _host.OpenAsync();
        Domain domain = await connection.FindDomainAsync(
            text, DomainData.None, lookup, TestContext.Current.CancellationToken);
        Assert.Equal(name, domain.Name);
        Assert.Equal(["RetrievePropertiesEx"], _host.Server.Requests);
    }

    [Theory]
    [InlineData("14", DomainLookup.Any)]
    [InlineData("WEB", DomainLookup.Any)]
    [InlineData("web", DomainLookup.Id | DomainLookup.Uuid)]
    [InlineData("", DomainLookup.Any)]
    [InlineData("00000000-0000-0000-0000-000000000000", DomainLookup.Any)]
    public async Task What_nobody_has_is_not_found(string text, DomainLookup lookup)
    {
        await using Connection connection = await _host.OpenAsync();
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => connection.FindDomainAsync(text, DomainData.None, lookup, TestContext.Current.CancellationToken));
        Assert.Equal(VirErrorCode.NoDomain, error.Code);
    }

    [Fact]
    public async Task Each_lookup_says_what_it_missed()
    {
        await using Connection connection = await _host.OpenAsync();
        CancellationToken cancel = TestContext.Current.CancellationToken;
        var uuid = Guid.Parse("99999999-0000-0000-0000-000000000001");
        Assert.Equal(
            [
                "Domain not found: Could not find domain with name 'x'",
                "Domain not found: No domain with ID 99",
                "Domain not found: Could not find domain with UUID '99999999-0000-0000-0000-000000000001'",
            ],
            [
                (await Assert.ThrowsAsync<VirException>(() => connection.GetDomainAsync("x", cancel))).Message,
                (await Assert.ThrowsAsync<VirException>(() => connection.GetDomainAsync(99, cancel))).Message,
                (await Assert.ThrowsAsync<VirException>(() => connection.GetDomainAsync(uuid, cancel))).Message,
            ]);
    }
}
