using System.Net;
using System.Text;
using EsxVirt.VSphere.Client.Datastores;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Tests.Scripting;

namespace EsxVirt.VSphere.Client.Tests.Datastores;

public sealed class DatastoreFilesTests
{
    private static readonly DatastoreFile Plain = new("ha-datacenter", "datastore1", "vm/vm.vmx");
    private static readonly DatastoreFile Awkward = new("ha-datacenter", "my ds+1", "vm/vm.vmx");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_one_request_with_the_session_cookie()
    {
        var server = new ScriptedServer().On("GET", _ => File("config.version = \"8\""));
        await using VimClient client = await server.LoginAsync();
        byte[] content = await client.Files.ReadAsync(Plain, cancellationToken: Token);
        Assert.Equal("config.version = \"8\"", Encoding.UTF8.GetString(content));
        ScriptedRequest request = server.Requests[^1];
        Assert.Equal("/folder/vm/vm.vmx?dcPath=ha-datacenter&dsName=datastore1", request.Target);
        Assert.Equal("vmware_soap_session=\"52a3f0\"", request.Header("Cookie"));
        Assert.Equal(1, server.Count("GET"));
    }

    [Fact]
    public async Task After_404_the_names_are_sent_encoded_once()
    {
        var server = new ScriptedServer().On("GET", request => request.Target.Contains("%25", StringComparison.Ordinal)
            ? new HttpResponseMessage(HttpStatusCode.NotFound)
            : File("x"));
        await using VimClient client = await server.LoginAsync();
        Assert.Equal("x"u8.ToArray(), await client.Files.ReadAsync(Awkward, cancellationToken: Token));
        Assert.Equal(
            [
                "/folder/vm/vm.vmx?dcPath=ha-datacenter&dsName=my%2520ds%252B1",
                "/folder/vm/vm.vmx?dcPath=ha-datacenter&dsName=my%20ds%2B1",
            ],
            server.Requests.Where(request => request.Verb == "GET").Select(request => request.Target));
    }

    [Fact]
    public async Task A_missing_file_with_plain_names_is_asked_for_once()
    {
        var server = new ScriptedServer().On("GET", _ => new HttpResponseMessage(HttpStatusCode.NotFound));
        await using VimClient client = await server.LoginAsync();
        HttpStatusException e = await Assert.ThrowsAsync<HttpStatusException>(
            () => client.Files.ReadAsync(Plain, cancellationToken: Token));
        Assert.Equal(
            "HTTP response code 404 for download from "
            + "'https://esx1.example.com/folder/vm/vm.vmx?dcPath=ha-datacenter&dsName=datastore1'",
            e.Message);
        Assert.Equal(1, server.Count("GET"));
    }

    [Fact]
    public async Task An_expired_session_is_renewed_once()
    {
        var server = new ScriptedServer().OnInTurn(
            "GET", _ => new HttpResponseMessage(HttpStatusCode.Unauthorized), _ => File("x"));
        await using VimClient client = await server.LoginAsync();
        Assert.Equal("x"u8.ToArray(), await client.Files.ReadAsync(Plain, cancellationToken: Token));
        Assert.Equal(["RetrieveServiceContent", "Login", "GET", "Login", "GET"], server.Methods);
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused()
    {
        var server = new ScriptedServer().On("GET", _ => File(new string('x', 101)));
        await using VimClient client = await server.LoginAsync();
        TransportException e = await Assert.ThrowsAsync<TransportException>(
            () => client.Files.ReadAsync(Plain, maxBytes: 100, cancellationToken: Token));
        Assert.Equal(TransportFailure.AnswerTooLarge, e.Failure);
    }

    [Fact]
    public async Task A_part_is_asked_for_as_a_range()
    {
        var server = new ScriptedServer().On("GET", _ => File("cde").WithStatus(HttpStatusCode.PartialContent));
        await using VimClient client = await server.LoginAsync();
        Assert.Equal(
            "cde"u8.ToArray(), await client.Files.ReadAsync(Plain, new FileRange(2, 3), cancellationToken: Token));
        Assert.Equal("bytes=2-4", server.Requests[^1].Header("Range"));
    }

    [Theory]
    [InlineData(2, 3, "cde")]
    [InlineData(4, 10, "efg")]
    [InlineData(9, 1, "")]
    public async Task A_server_that_ignores_the_range_gives_the_same_bytes(long offset, long length, string expected)
    {
        var server = new ScriptedServer().On("GET", _ => File("abcdefg"));
        await using VimClient client = await server.LoginAsync();
        byte[] part = await client.Files.ReadAsync(Plain, new FileRange(offset, length), cancellationToken: Token);
        Assert.Equal(expected, Encoding.UTF8.GetString(part));
    }

    private static HttpResponseMessage File(string text) => new() { Content = new StringContent(text) };
}
