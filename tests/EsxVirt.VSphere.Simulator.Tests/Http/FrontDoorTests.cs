using System.Buffers.Binary;
using System.Net;
using System.Xml.Linq;
using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Http;

public sealed class FrontDoorTests
{
    private readonly SimulatedServer _server = new();

    [Fact]
    public async Task Requests_are_counted_in_all_and_by_name()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        await caller.GetAsync("/folder/test/test.vmx?dsName=datastore1");
        Assert.Equal(3, _server.RequestCount);
        Assert.Equal(
            new Dictionary<string, int> { ["RetrieveServiceContent"] = 1, ["Login"] = 1, ["GET /folder"] = 1 },
            _server.RequestCounts);
        _server.ResetCounts();
        Assert.Equal(0, _server.RequestCount);
        Assert.Empty(_server.RequestCounts);
    }

    [Fact]
    public async Task An_interceptor_sees_the_call_and_can_answer_in_place_of_the_server()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SimulatedCall? seen = null;
        _server.Interceptor = call =>
        {
            seen = call;
            return SimulatedTrouble.Unavailable;
        };
        using HttpResponseMessage answer = await caller.PostAsync(new CurrentTimeRequest
        {
            This = Caller.ServiceInstance,
        });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(("CurrentTime", "/sdk", "8.0.3.0"), (seen!.Name, seen.Target, seen.Version));
    }

    [Fact]
    public async Task A_dropped_connection_is_an_error_of_the_transport()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        _server.Interceptor = call => call.Name == "CurrentTime" ? SimulatedTrouble.Drop : null;
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => caller.CallAsync(new CurrentTimeRequest
        {
            This = Caller.ServiceInstance,
        }));
        Assert.IsType<IOException>(error.InnerException);
    }

    [Fact]
    public async Task A_delayed_request_waits_until_its_caller_gives_up()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        _server.Interceptor = _ => SimulatedTrouble.Delay(TimeSpan.FromHours(1));
        using var client = new HttpClient(_server.CreateHandler()) { Timeout = TimeSpan.FromMilliseconds(20) };
        await Assert.ThrowsAsync<TaskCanceledException>(
            () => client.GetAsync("http://esx.invalid/screen", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("not xml")]
    [InlineData("<a/>")]
    [InlineData("<!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>")]
    [InlineData("")]
    public async Task What_is_no_envelope_is_an_invalid_request(string body)
    {
        using var caller = new Caller(_server);
        using HttpResponseMessage answer = await caller.SendAsync(
            HttpMethod.Post, "/sdk", System.Text.Encoding.UTF8.GetBytes(body));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains(
            "InvalidRequestFault", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_unknown_method_is_named_in_the_fault()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        byte[] body = System.Text.Encoding.UTF8.GetBytes("""
            <Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body>
              <DanceATango xmlns="urn:vim25"><_this type="ServiceInstance">ServiceInstance</_this></DanceATango>
            </Body></Envelope>
            """);
        using HttpResponseMessage answer = await caller.SendAsync(HttpMethod.Post, "/sdk", body);
        string text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("MethodNotFoundFault", text);
        Assert.Contains("<method>DanceATango</method>", text);
    }

    [Fact]
    public async Task The_list_of_versions_is_open_to_everybody_and_lists_the_older_ones()
    {
        using var caller = new Caller(_server);
        using HttpResponseMessage answer = await caller.GetAsync("/sdk/vimServiceVersions.xml");
        XElement root = XDocument.Parse(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        Assert.Equal("1.0", root.Attribute("version")!.Value);
        XElement vim25 = root.Elements("namespace").First();
        Assert.Equal("urn:vim25", vim25.Element("name")!.Value);
        Assert.Equal("8.0.3.0", vim25.Element("version")!.Value);
        string[] prior = [.. vim25.Element("priorVersions")!.Elements().Select(element => element.Value)];
        Assert.Equal("8.0.2.0", prior[0]);
        Assert.Superset(new HashSet<string> { "6.7.1", "6.7", "6.5", "5.0", "4.0" }, prior.ToHashSet());
    }

    [Fact]
    public async Task A_running_machine_shows_a_picture_to_those_who_may_see_it()
    {
        using var stranger = new Caller(_server);
        using HttpResponseMessage refused = await stranger.GetAsync("/screen?id=1");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);

        using Caller caller = await Caller.LoggedInAsync(_server);
        using HttpResponseMessage answer = await caller.GetAsync("/screen?id=1");
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        byte[] png = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], png[..8]);
        Assert.Equal((640, 480),
            (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        // CRC of an empty IEND chunk, from the PNG specification.
        Assert.Equal(0xae426082, BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(png.Length - 4)));

        string off = _server.Machines.First(machine => machine.PowerState == "poweredOff").Moid;
        using HttpResponseMessage dark = await caller.GetAsync($"/screen?id={off}");
        Assert.Equal(HttpStatusCode.NotFound, dark.StatusCode);
    }
}
