using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EsxVirt.VSphere.Simulator.Tests.Support;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Http;

public sealed class FolderServiceTests
{
    private readonly SimulatedServer _host = new(new SimulatorOptions { Vms = 15 });

    [Theory]
    [InlineData("/folder/test/test.vmx?dcPath=ha-datacenter&dsName=datastore1")]
    [InlineData("/folder/test%2Ftest.vmx?dcPath=ha-datacenter&dsName=datastore1")]
    [InlineData("/folder/test/test.vmx?dcPath=ha%252Ddatacenter&dsName=datastore1")]
    [InlineData("/folder/test/test.vmx?dsName=datastore1")]
    public async Task The_file_comes_whatever_way_its_address_is_encoded(string target)
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        Assert.Equal(_host.Machines[0].Vmx, await TextAsync(caller, target));
        Assert.Equal(1, _host.MachinesWithFiles);
    }

    [Theory]
    [InlineData("folder1%2Fdc1", "esx1%20datastore1")]
    [InlineData("folder1%252Fdc1", "esx1%2520datastore1")]
    [InlineData("%2Ffolder1%2Fdc1", "esx1+datastore1")]
    public async Task Folders_above_a_datacenter_and_spaces_may_be_encoded_once_or_twice(
        string datacenter, string datastore)
    {
        var server = new SimulatedServer(new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 6 });
        using Caller caller = await Caller.LoggedInAsync(server);
        Assert.Equal(server.Machines[0].Vmx, await TextAsync(
            caller, $"/folder/test/test.vmx?dcPath={datacenter}&dsName={datastore}"));
    }

    [Theory]
    [InlineData("100% café", "/folder/100%25%20caf%C3%A9/100%25%20caf%C3%A9.vmx")]
    [InlineData("build+ci", "/folder/build+ci/build+ci.vmx")]
    [InlineData("Marc's \"lab\"", "/folder/Marc's%20_lab_/Marc's%20_lab_.vmx")]
    [InlineData("db/primary", "/folder/db_primary/db_primary.vmx")]
    public async Task The_path_is_decoded_exactly_once(string name, string path)
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        string vmx = _host.Machines.Single(machine => machine.Name == name).Vmx;
        Assert.Equal(vmx, await TextAsync(caller, path + "?dcPath=ha-datacenter&dsName=datastore1"));
    }

    [Theory]
    [InlineData("/folder/test/none.vmx?dcPath=ha-datacenter&dsName=datastore1")]
    [InlineData("/folder/test/test.vmx?dcPath=nowhere&dsName=datastore1")]
    [InlineData("/folder/test/test.vmx?dcPath=ha-datacenter&dsName=nowhere")]
    public async Task What_does_not_exist_is_not_found(string target)
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        using HttpResponseMessage answer = await caller.GetAsync(target);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_lost_vmx_file_is_not_found_and_the_disk_beside_it_is()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        _host.Machines[0].LoseVmx();
        using HttpResponseMessage vmx = await caller.GetAsync("/folder/test/test.vmx?dsName=datastore1");
        Assert.Equal(HttpStatusCode.NotFound, vmx.StatusCode);
        Assert.Contains(
            "ddb.adapterType = \"lsilogic\"", await TextAsync(caller, "/folder/test/test.vmdk?dsName=datastore1"));
    }

    [Fact]
    public async Task Climbing_out_is_refused()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        using HttpResponseMessage answer = await caller.GetAsync("/folder/test/..%2F..%2Fetc?dsName=datastore1");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Without_cookie_or_password_there_is_a_challenge_and_basic_answers_it()
    {
        using var caller = new Caller(_host);
        using HttpResponseMessage refused = await caller.GetAsync("/folder/test/test.vmx?dsName=datastore1");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("Basic realm=\"VMware HTTP server\"", refused.Headers.WwwAuthenticate.Single().ToString());

        using HttpResponseMessage answer = await caller.SendAsync(
            HttpMethod.Get, "/folder/test/test.vmx?dsName=datastore1", null,
            message => message.Headers.Authorization = new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String("root:password"u8)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("bytes=0-8", 206, ".encoding", "bytes 0-8/")]
    [InlineData("bytes=-1", 206, "\n", "bytes ")]
    [InlineData("bytes=999999-", 416, "", "bytes */")]
    [InlineData("lines=1-2", 200, null, null)]
    public async Task Ranges_are_served(string range, int status, string? content, string? contentRange)
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        using HttpResponseMessage answer = await caller.SendAsync(
            HttpMethod.Get, "/folder/test/test.vmx?dsName=datastore1", null,
            message => message.Headers.TryAddWithoutValidation("Range", range));
        Assert.Equal(status, (int)answer.StatusCode);
        if (content is not null)
            Assert.Equal(content, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        if (contentRange is not null)
            Assert.StartsWith(contentRange, answer.Content.Headers.ContentRange!.ToString());
    }

    [Fact]
    public async Task Head_tells_the_size_only_even_of_a_disk()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        using HttpResponseMessage answer = await caller.SendAsync(
            HttpMethod.Head, "/folder/test/test-flat.vmdk?dsName=datastore1", null);
        Assert.Equal(8L << 30, answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_written_file_is_read_back_and_deleted()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        const string Target = "/folder/test/note.txt?dsName=datastore1";
        using HttpResponseMessage created = await caller.SendAsync(
            HttpMethod.Put, Target, Encoding.UTF8.GetBytes("hello"));
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal("hello", await TextAsync(caller, Target));
        using HttpResponseMessage deleted = await caller.SendAsync(HttpMethod.Delete, Target, null);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        using HttpResponseMessage gone = await caller.GetAsync(Target);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_directory_is_listed_with_its_directories_and_the_sizes_of_its_files()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        _host.Datastores[0].Write("a/b/file", "x"u8.ToArray());
        _host.Datastores[0].Write("a/100% <café>.iso", new byte[1234]);
        string page = await TextAsync(caller, "/folder/a?dsName=datastore1");
        Assert.Contains("<a href=\"b/\">b/</a>", page);
        Assert.Contains("<a href=\"100%25%20%3Ccaf%C3%A9%3E.iso\">100% &lt;caf&#233;&gt;.iso</a>", page);
        Assert.Contains("<td>1234</td>", page);
    }

    [Theory]
    [InlineData("iso/new.iso", HttpStatusCode.Created)]
    [InlineData("iso/install.iso", HttpStatusCode.OK)]
    [InlineData("iso", HttpStatusCode.Forbidden)]
    [InlineData("none/new.iso", HttpStatusCode.NotFound)]
    public async Task A_file_goes_into_a_directory_that_exists(string path, HttpStatusCode expected)
    {
        using Caller caller = await Caller.LoggedInAsync(new SimulatedServer(new SimulatorOptions { Vms = 0 }));
        using HttpResponseMessage answer = await caller.SendAsync(
            HttpMethod.Put, $"/folder/{path}?dsName=datastore1", "x"u8.ToArray());
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_broken_upload_leaves_what_came_of_it()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        using var cancelled = new CancellationTokenSource();
        caller.GivesUp = cancelled.Token;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => caller.SendAsync(
            HttpMethod.Put,
            "/folder/test/part.iso?dsName=datastore1",
            null,
            message => message.Content = new StreamContent(new BreakingStream(300_000, cancelled))));
        Assert.Contains("test/part.iso", _host.Datastores[0].Files);
        Assert.InRange(_host.Datastores[0].OpenRead("test/part.iso")!.Length, 1, 300_000);
    }

    [Fact]
    public async Task A_full_datastore_takes_zeros_only()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        _host.Datastores[0].FreeSpace = 1000;
        using HttpResponseMessage zeros = await caller.SendAsync(
            HttpMethod.Put, "/folder/test/a?dsName=datastore1", new byte[100_000]);
        Assert.Equal(HttpStatusCode.Created, zeros.StatusCode);
        using HttpResponseMessage data = await caller.SendAsync(
            HttpMethod.Put, "/folder/test/b?dsName=datastore1", [.. Enumerable.Repeat((byte)1, 100_000)]);
        Assert.Equal(HttpStatusCode.InternalServerError, data.StatusCode);
    }

    private static async Task<string> TextAsync(Caller caller, string target)
    {
        using HttpResponseMessage answer = await caller.GetAsync(target);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
