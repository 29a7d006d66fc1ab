using System.Net.Http.Headers;
using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Conformance.Tests.ForeignClients;
using Xunit;

namespace EsxVirt.Conformance.Tests.ForeignServers;

/// <summary>govmomi's simulator as a server that knows nothing of ours, with esxvirt pointed at it.</summary>
internal sealed class Vcsim : IAsyncDisposable
{
    /// <summary>Machines in each resource pool of the model.</summary>
    public const int MachinesPerPool = 3;

    private readonly ServerProcess _process;
    private readonly Uri _address;
    private readonly AuthFile _authFile = new("root", "any password will do");

    private Vcsim(ServerProcess process, Uri address)
    {
        _process = process;
        _address = address;
    }

    public int Port => _address.Port;

    public IReadOnlyDictionary<string, string> Environment => _authFile.Environment;

    /// <summary>Starts a model, <c>esx</c> or <c>vpx</c>; skips the calling test where it cannot be built.</summary>
    public static async Task<Vcsim> StartAsync(string model, bool tls = false)
    {
        string program = await GoProgram.RequireAsync("vcsim");
        (ServerProcess process, string address) = await ServerProcess.StartAsync(
            program, "-model", model, "-vm", $"{MachinesPerPool}", $"-tls={(tls ? "true" : "false")}");
        return new Vcsim(process, new Uri(address));
    }

    /// <summary>esxvirt's connection URI; <paramref name="path"/> leads to a host of the <c>vpx</c> model.</summary>
    public string ConnectionUri(string scheme, string path = "")
    {
        string transport = _address.Scheme == "http" ? "transport=http" : "no_verify=1";
        return $"{scheme}://root@127.0.0.1:{Port}/{path}?{transport}";
    }

    /// <summary>Runs one command of esxvirt against this server.</summary>
    public Task<ToolResult> EsxvirtAsync(string uri, params string[] command) =>
        EsxvirtCommand.RunAsync(["-c", uri, .. command], Environment);

    /// <summary>What govmomi's own client reads from it: the truth that esxvirt's answers are compared with.</summary>
    public async Task<InventoryReport> ReadInventoryAsync()
    {
        string client = await GoProgram.RequireAsync("govmomi");
        ToolResult result = await ForeignTool.RunAsync(
            client, [$"{_address.Scheme}://root:pass@127.0.0.1:{Port}/sdk"]);
        return InventoryReport.Parse(result.Succeeded());
    }

    /// <summary>Puts a real VMX in the place of vcsim's, whose VMX files have no content to speak of.</summary>
    public async Task UploadVmxAsync(InventoryReport.Machine machine, string datacenter, string vmx)
    {
        // "[LocalDS_0] name/name.vmx"
        string[] parts = machine.Path!.TrimStart('[').Split("] ", 2);
        using HttpClient client = new(new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        });
        Uri target = new(_address, $"/folder/{parts[1]}?dcPath={datacenter}&dsName={parts[0]}");
        using StringContent content = new(vmx);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using HttpResponseMessage response = await client.PutAsync(
            target, content, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"PUT {target}: {response.StatusCode}");
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _authFile.Dispose();
    }
}
