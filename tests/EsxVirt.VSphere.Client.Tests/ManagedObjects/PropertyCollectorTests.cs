using System.Xml.Linq;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Client.Tests.Scripting;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tests.ManagedObjects;

public sealed class PropertyCollectorTests
{
    private static readonly PropertyQuery Names = new PropertyQuery()
        .Start(new ManagedObjectReference("HostSystem", "ha-host"), skip: true)
        .Follow("vms", "HostSystem", "vm")
        .Read("VirtualMachine", "name");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_query_travels_as_one_filter_with_its_steps_in_every_start()
    {
        var server = new ScriptedServer().On("RetrievePropertiesEx", _ => Answers.Response("RetrievePropertiesEx"));
        await using VimClient client = await server.LoginAsync();
        Assert.Empty(await client.Properties.RetrieveAsync(Names, Token));

        XElement filter = Assert.Single(server.Requests[^1].Call!.Elements(), e => e.Name.LocalName == "specSet");
        Assert.Equal("VirtualMachine", Text(filter, "propSet", "type"));
        Assert.Equal("name", Text(filter, "propSet", "pathSet"));
        XElement start = Assert.Single(filter.Elements(), e => e.Name.LocalName == "objectSet");
        Assert.Equal("ha-host", Text(start, "obj"));
        Assert.Equal("true", Text(start, "skip"));
        XElement step = Assert.Single(start.Elements(), e => e.Name.LocalName == "selectSet");
        XName type = XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance");
        Assert.Equal("TraversalSpec", step.Attribute(type)?.Value);
        Assert.Equal(["vms", "HostSystem", "vm", "false"], step.Elements().Select(e => e.Value));
    }

    [Fact]
    public async Task A_step_may_lead_back_to_itself()
    {
        var server = new ScriptedServer().On("RetrievePropertiesEx", _ => Answers.Response("RetrievePropertiesEx"));
        await using VimClient client = await server.LoginAsync();
        PropertyQuery query = new PropertyQuery()
            .Start(client.Content.RootFolder)
            .Follow("folder", "Folder", "childEntity", then: ["folder", "hosts"])
            .Follow("hosts", "Datacenter", "hostFolder", then: ["folder"])
            .Read("HostSystem");
        await client.Properties.RetrieveAsync(query, Token);
        IEnumerable<string> nested = server.Requests[^1].Call!.Descendants()
            .Where(e => e.Name.LocalName == "selectSet" && e.Parent!.Name.LocalName == "selectSet")
            .Select(e => e.Value);
        Assert.Equal(["folder", "hosts", "folder"], nested);
    }

    [Fact]
    public async Task Several_queries_are_one_request()
    {
        var server = new ScriptedServer().On("RetrievePropertiesEx", Page(null, "1", "2"));
        await using VimClient client = await server.LoginAsync();
        Assert.Equal(2, (await client.Properties.RetrieveAsync([Names, Names], Token)).Count);
        Assert.Equal(2, server.Requests[^1].Call!.Elements().Count(e => e.Name.LocalName == "specSet"));
        Assert.Equal(1, server.Count("RetrievePropertiesEx"));
    }

    [Fact]
    public async Task Pages_are_followed_to_the_last()
    {
        var server = new ScriptedServer()
            .On("RetrievePropertiesEx", Page("0", "1", "2"))
            .OnInTurn("ContinueRetrievePropertiesEx", Page("1", "3"), Page(null, "4"));
        await using VimClient client = await server.LoginAsync(new VimClientOptions { PageSize = 2 });
        IReadOnlyList<RetrievedObject> found = await client.Properties.RetrieveAsync(Names, Token);
        Assert.Equal(["1", "2", "3", "4"], found.Select(o => o.Reference.Value));
        Assert.Equal(["name 1", "name 2", "name 3", "name 4"], found.Select(o => o.GetString("name")));
        Assert.Equal("2", server.Requests[2].Parameter("maxObjects"));
        Assert.Equal(["0", "1"], server.Requests.Skip(3).Select(request => request.Parameter("token")));
    }

    [Fact]
    public async Task A_server_below_4_1_is_asked_the_old_way()
    {
        var server = new ScriptedServer()
            .On("RetrieveServiceContent", _ => Answers.ServiceContent("4.0"))
            .On("RetrieveProperties", _ => Answers.Response(
                "RetrieveProperties", $"<returnval>{Vm("1")}</returnval><returnval>{Vm("2")}</returnval>"));
        await using VimClient client = await server.LoginAsync();
        Assert.Equal(2, (await client.Properties.RetrieveAsync(Names, Token)).Count);
        Assert.Equal(["RetrieveServiceContent", "Login", "RetrieveProperties"], server.Methods);
    }

    [Fact]
    public async Task The_same_token_again_is_an_endless_list()
    {
        int next = 0;
        await AssertEndlessAsync("the page token 'T' comes again", () => Page("T", $"{++next}"), limit: 3);
    }

    [Fact]
    public async Task The_same_objects_again_are_an_endless_list()
    {
        int token = 0;
        await AssertEndlessAsync("object VirtualMachine:7 comes again", () => Page($"{++token}", "7"), limit: 3);
    }

    [Fact]
    public async Task Empty_pages_are_an_endless_list()
    {
        int token = 0;
        await AssertEndlessAsync("a page without objects announces another one", () => Page($"{++token}"), limit: 2);
    }

    [Fact]
    public async Task A_session_that_expires_between_two_pages_starts_the_reading_again()
    {
        var server = new ScriptedServer()
            .On("RetrievePropertiesEx", Page("0", "1"))
            .OnInTurn("ContinueRetrievePropertiesEx", _ => Answers.NotAuthenticated(), Page(null, "2"));
        await using VimClient client = await server.LoginAsync();
        IReadOnlyList<RetrievedObject> found = await client.Properties.RetrieveAsync(Names, Token);
        Assert.Equal(["1", "2"], found.Select(o => o.Reference.Value));
        Assert.Equal(
            [
                "RetrieveServiceContent", "Login", "RetrievePropertiesEx", "ContinueRetrievePropertiesEx",
                "Login", "RetrievePropertiesEx", "ContinueRetrievePropertiesEx",
            ],
            server.Methods);
    }

    [Fact]
    public async Task Objects_with_nothing_but_refusals_for_want_of_a_login_are_an_expired_session()
    {
        // Servers answer this call without a session, property by property (vi-api.md 1.6).
        var server = new ScriptedServer().OnInTurn(
            "RetrievePropertiesEx",
            Refused(),
            Page(null, "1"));
        await using VimClient client = await server.LoginAsync();
        RetrievedObject vm = Assert.Single(await client.Properties.RetrieveAsync(Names, Token));
        Assert.Equal("name 1", vm.GetString("name"));
        Assert.Equal(2, server.Count("Login"));
    }

    [Fact]
    public async Task Before_the_login_such_refusals_are_only_reported()
    {
        var server = new ScriptedServer().On(
            "RetrievePropertiesEx",
            Refused());
        await using VimClient client = await server.ConnectAsync();
        RetrievedObject vm = Assert.Single(await client.Properties.RetrieveAsync(Names, Token));
        Assert.Equal("NotAuthenticated", vm.ReasonMissing("name"));
    }

    private static async Task AssertEndlessAsync(
        string reason, Func<Func<ScriptedRequest, HttpResponseMessage>> page, int limit)
    {
        var server = new ScriptedServer()
            .On("RetrievePropertiesEx", request => page()(request))
            .On("ContinueRetrievePropertiesEx", request => page()(request));
        await using VimClient client = await server.LoginAsync();
        AnswerFormatException e = await Assert.ThrowsAsync<AnswerFormatException>(
            () => client.Properties.RetrieveAsync(Names, Token));
        Assert.EndsWith($"its pages never end: {reason}", e.Message, StringComparison.Ordinal);
        Assert.InRange(server.Count("ContinueRetrievePropertiesEx"), 0, limit);
    }

    private static string Vm(string id) =>
        Answers.ObjectContent("VirtualMachine", id, ("name", Answers.Text($"name {id}")));

    private static Func<ScriptedRequest, HttpResponseMessage> Page(string? token, params string[] ids) =>
        Raw(token, string.Concat(ids.Select(id => $"<objects>{Vm(id)}</objects>")));

    private static Func<ScriptedRequest, HttpResponseMessage> Refused() => Raw(
        null, $"<objects><obj type=\"VirtualMachine\">1</obj>{Answers.Missing("name", "NotAuthenticated")}</objects>");

    private static Func<ScriptedRequest, HttpResponseMessage> Raw(string? token, string objects) => request =>
        Answers.Response(
            request.Method, $"<returnval>{(token is null ? "" : $"<token>{token}</token>")}{objects}</returnval>");

    private static string Text(XElement from, params string[] path) =>
        path.Aggregate(from, (e, name) => e.Elements().Single(child => child.Name.LocalName == name)).Value;
}
