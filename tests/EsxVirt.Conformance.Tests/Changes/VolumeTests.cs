using System.Diagnostics;
using System.Security.Cryptography;
using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Conformance.Tests.ForeignServers;
using Xunit;

namespace EsxVirt.Conformance.Tests.Changes;

/// <summary>Volumes changed by real virsh and by esxvirt, on our simulator and on govmomi's, and contents that curl and
/// esxvirt send and fetch.</summary>
public sealed class VolumeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("esxi-8.0")]
    [InlineData("esxi-6.7")]
    public async Task Virsh_and_esxvirt_change_volumes_alike(string product)
    {
        await using SideBySide both = await SideBySide.StartAsync(product, vms: 2);
        await both.AgreeAsync(
            "vol-create-as datastore1 d/x.vmdk 10M --format vmdk",
            "vol-create-as datastore1 d/x.vmdk 10M --format vmdk",
            "vol-create-as datastore1 d/t.vmdk 10M --allocation 0 --format vmdk",
            "vol-create-as datastore1 d/h.vmdk 10M --allocation 5M --format vmdk",
            "vol-create-as datastore1 d/r.vmdk 10M",
            "vol-create-as datastore1 x.vmdk 10M --format vmdk",
            "vol-create-as datastore1 d/x.img 10M --format vmdk",
            "vol-create-as datastore1 d/p.vmdk 10M --format vmdk --prealloc-metadata",
            "vol-create-as datastore1 d/s.vmdk 10X --format vmdk",
            "vol-create-as datastore1 d/z.vmdk 10M --allocation 0 --format vmdk --print-xml",
            "vol-clone d/x.vmdk d/c.vmdk --pool datastore1",
            "vol-clone d/x.vmdk d/c.vmdk --pool datastore1",
            "vol-clone d/x.vmdk d/e.vmdk --pool datastore1 --reflink",
            "vol-wipe d/x.vmdk --pool datastore1",
            "vol-wipe d/x.vmdk --pool datastore1 --algorithm zero",
            "vol-wipe d/x.vmdk --pool datastore1 --algorithm random",
            "vol-wipe d/x.vmdk --pool datastore1 --algorithm bogus",
            "vol-delete test/test.vmdk --pool datastore1",
            "vol-delete d/x.vmdk --pool datastore1 --delete-snapshots",
            "vol-delete d/x.vmdk --pool datastore1",
            "vol-list datastore1");
    }

    [Fact]
    public async Task Esxvirt_does_what_virsh_cannot()
    {
        await using SideBySide both = await SideBySide.StartAsync("esxi-8.0", vms: 1);
        await both.AgreeAsync("vol-create-as datastore1 d/x.vmdk 10M --format vmdk");
        await both.OnlyOursWorksAsync(
            "vol-resize d/x.vmdk 20M --pool datastore1",
            "this function is not supported by the connection driver: virStorageVolResize",
            "Size of volume 'd/x.vmdk' successfully changed to 20M\n\n");
        await both.OnlyOursWorksAsync(
            "vol-download d/x.vmdk /dev/null --pool datastore1 --length 1",
            "this function is not supported by the connection driver: virStorageVolDownload",
            "\n");
        await both.OnlyOursWorksAsync(
            "vol-delete iso/install.iso --pool datastore1",
            "internal error: Could not delete volume: FileFault - ",
            "Vol iso/install.iso deleted\n\n");
    }

    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vpx", "vpx", "DC0/DC0_H0")]
    public async Task Contents_come_back_from_vcsim_as_they_were_sent(string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        using TemporaryDirectory directory = new();
        string uri = vcsim.ConnectionUri(scheme, path);
        byte[] content = RandomNumberGenerator.GetBytes(3 << 20);
        string sent = directory.PathOf("sent"), fetched = directory.PathOf("fetched");
        await File.WriteAllBytesAsync(sent, content, Token);

        Task<ToolResult> Run(params string[] command) => vcsim.EsxvirtAsync(uri, command);

        (await Run("vol-create-as", "LocalDS_0", "d/x.vmdk", "3M", "--format", "vmdk")).Succeeded();
        (await Run("vol-upload", "d/x.vmdk", sent, "LocalDS_0")).Succeeded();
        (await Run("vol-upload", "i/a b.iso", sent, "LocalDS_0", "--create")).Succeeded();
        (await Run("vol-upload", "d/y.vmdk", sent, "LocalDS_0", "--create")).Succeeded();
        (await Run("vol-clone", "d/x.vmdk", "d/z.vmdk", "LocalDS_0")).Succeeded();
        foreach (string name in new[] { "d/x.vmdk", "i/a b.iso", "d/y.vmdk", "d/z.vmdk" })
        {
            (await Run("vol-download", name, fetched, "LocalDS_0")).Succeeded();
            Assert.Equal(content, await File.ReadAllBytesAsync(fetched, Token));
        }
        (await Run("vol-download", "d/x.vmdk", fetched, "LocalDS_0", "--offset", "1000", "--length", "2000"))
            .Succeeded();
        Assert.Equal(content[1000..3000], await File.ReadAllBytesAsync(fetched, Token));
        Assert.Equal(1, (await Run("vol-upload", "i/a b.iso", sent, "LocalDS_0", "--create")).ExitCode);
        Assert.Equal("Vol d/x.vmdk deleted\n\n", (await Run("vol-delete", "d/x.vmdk", "LocalDS_0")).Succeeded());
        string list = (await Run("vol-list", "LocalDS_0")).Succeeded();
        Assert.DoesNotContain("d/x.vmdk", list, StringComparison.Ordinal);
        Assert.DoesNotContain("esxvirt-", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Curl_reads_and_writes_the_files_of_our_simulator()
    {
        string curl = ForeignTool.Require("curl", "curl");
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 1);
        using TemporaryDirectory directory = new();
        byte[] content = RandomNumberGenerator.GetBytes(1 << 20);
        string sent = directory.PathOf("sent"), fetched = directory.PathOf("fetched");
        await File.WriteAllBytesAsync(sent, content, Token);
        string address = $"http://127.0.0.1:{host.Port}/folder/iso/c.iso?dcPath=ha-datacenter&dsName=datastore1";
        string login = $"{host.UserName}:{host.Password}";

        async Task<string> Run(params string[] options) => (await ForeignTool.RunAsync(
            curl, ["-sS", "-o", fetched, "-w", "%{http_code}", "-u", login, .. options, address])).Succeeded();

        Assert.Equal("201", await Run("-T", sent));
        Assert.Equal("200", await Run());
        Assert.Equal(content, await File.ReadAllBytesAsync(fetched, Token));
        Assert.Equal("206", await Run("-r", "1000-1999"));
        Assert.Equal(content[1000..2000], await File.ReadAllBytesAsync(fetched, Token));
        Assert.Equal("416", await Run("-r", "2000000-"));
        Assert.Equal("200", await Run("-I"));
        Assert.Equal("200", await Run("-T", sent));
        Assert.Equal("204", await Run("-X", "DELETE"));
        Assert.Equal("404", await Run());
    }

    // The lock is the system's own, so that any program can hold it, and one that is killed holds it no longer.
    [Fact]
    public async Task A_download_that_another_process_continues_is_refused()
    {
        string flock = ForeignTool.Require("flock", "util-linux");
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 0);
        using TemporaryDirectory directory = new();
        string file = directory.PathOf("install.iso");
        string[] download = [
            "-c", host.ConnectionUri(), "vol-download", "iso/install.iso", file, "datastore1", "--resume"];

        ToolResult refused = await ForeignTool.RunAsync(
            flock, [$"{file}.part.info", .. EsxvirtCommand.Line(download)], host.Environment);
        Assert.Equal(
            (1, $"error: cannot create {file}\nerror: another download with --resume goes to '{file}.part'\n"),
            (refused.ExitCode, refused.StandardError));
        Assert.False(File.Exists(file));

        (await EsxvirtCommand.RunAsync(download, host.Environment)).Succeeded();
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    /// <summary>256 MiB always; the gigabytes that <c>ESXVIRT_TRANSFER_GB</c> says, with the native binary that
    /// <c>ESXVIRT_BINARY</c> names, where somebody asks for it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_sparse_file_comes_back_bit_for_bit_in_little_memory(bool large)
    {
        string? binary = Environment.GetEnvironmentVariable("ESXVIRT_BINARY");
        string? gigabytes = Environment.GetEnvironmentVariable("ESXVIRT_TRANSFER_GB");
        Assert.SkipWhen(
            large && (binary is null || gigabytes is null), "only with ESXVIRT_BINARY and ESXVIRT_TRANSFER_GB");
        long size = large ? long.Parse(gigabytes!) << 30 : 256L << 20;

        // .NET's compiler needs some itself; the content would need four times as much.
        long most = large ? 64 << 20 : 128 << 20;
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 0);
        using TemporaryDirectory directory = new();
        string sent = directory.PathOf("sent"), fetched = directory.PathOf("fetched");
        WriteSparse(sent, size);

        Task<long> Run(params string[] command) => PeakAsync(
            large ? binary! : "dotnet",
            [
                .. large ? [] : new[] { Path.Combine(AppContext.BaseDirectory, "EsxVirt.Cli.dll") },
                "-c", host.ConnectionUri(), .. command,
            ],
            host.Environment);

        long up = await Run("vol-upload", "d/big.vmdk", sent, "datastore1", "--create", "--sparse");
        long down = await Run("vol-download", "d/big.vmdk", fetched, "datastore1", "--sparse");
        TestContext.Current.TestOutputHelper?.WriteLine($"{size >> 20} MiB: {up >> 20} MiB up, {down >> 20} MiB down");
        Assert.True(await IsSameAsync(sent, fetched));
        Assert.InRange(Math.Max(up, down), 1, most);
    }

    private static void WriteSparse(string path, long size)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, preallocationSize: 0);
        RandomAccess.SetLength(file, size);
        byte[] block = RandomNumberGenerator.GetBytes(100_000);
        foreach (long position in new[] { 0, 1 << 20, size / 2 + 12_345, size - block.Length })
            RandomAccess.Write(file, block, position);
    }

    /// <summary>Runs a program; the most memory that it had at any time, in bytes.</summary>
    private static async Task<long> PeakAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        using Process process = ForeignTool.Start(program, arguments, environment);
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync(Token);
        Task<string> output = process.StandardOutput.ReadToEndAsync(Token);
        long peak = 0;
        while (!process.HasExited)
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has ended meanwhile.
            }
            await Task.WhenAny(process.WaitForExitAsync(Token), Task.Delay(20, Token));
        }
        Assert.True(process.ExitCode == 0, $"{await output}{await errors}");
        return peak;
    }

    private static async Task<bool> IsSameAsync(string one, string other)
    {
        await using FileStream first = File.OpenRead(one), second = File.OpenRead(other);
        byte[] a = new byte[1 << 20], b = new byte[1 << 20];
        while (true)
        {
            int count = await first.ReadAtLeastAsync(a, a.Length, throwOnEndOfStream: false, Token);
            if (count != await second.ReadAtLeastAsync(b, b.Length, throwOnEndOfStream: false, Token)
                || !a.AsSpan(0, count).SequenceEqual(b.AsSpan(0, count)))
                return false;
            if (count == 0)
                return true;
        }
    }
}
