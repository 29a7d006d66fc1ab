using System.Security.Cryptography;
using EsxVirt.Cli.Commands.StorageVolumes;
using EsxVirt.Cli.Tests.Support;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>What becomes of the local file when a download ends, breaks and goes on.</summary>
public sealed class DownloadTests : IAsyncLifetime
{
    private const int Size = 1_000_000;
    private const string Another = "the download begins anew: what has come belongs to another volume or range than "
        + "'[datastore1] iso/big.iso', or that has changed since";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 0 });
    private readonly TemporaryDirectory _directory = new();
    private readonly byte[] _content = RandomNumberGenerator.GetBytes(Size);
    private readonly List<string> _warnings = [];
    private Cutter? _cutter;
    private Connection? _connection;

    private string Target => Path.Combine(_directory.Path, "file");

    public async ValueTask InitializeAsync()
    {
        _server.Datastores[0].Write("iso/big.iso", _content);
        _connection = await Connection.OpenAsync(
            "esx://host.example.com/",
            new ConnectionOptions
            {
                Environment = _ => null,
                Credentials = Credentials.Fixed(_server.UserName, _server.Options.Password),
                Schemes = new Dictionary<string, SchemeRegistration>
                {
                    ["esx"] = new(_ => _cutter = new Cutter(_server.CreateHandler())),
                },
            },
            Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _connection!.DisposeAsync();
        await _server.DisposeAsync();
        _directory.Dispose();
    }

    [Fact]
    public async Task A_broken_download_leaves_the_file_that_was_there()
    {
        await File.WriteAllTextAsync(Target, "old", Cancel);
        _cutter!.After = 300_000;
        await Assert.ThrowsAsync<VirException>(() => DownloadAsync(resume: false));
        Assert.Equal(["file"], Names());
        Assert.Equal("old", await File.ReadAllTextAsync(Target, Cancel));
        _cutter.After = null;
        await DownloadAsync(resume: false);
        Assert.Equal(_content, await File.ReadAllBytesAsync(Target, Cancel));
        Assert.Equal(["file"], Names());
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1000, 900_000, false)]
    [InlineData(0, 0, true)]
    public async Task A_broken_download_goes_on_where_it_broke(long offset, long length, bool sparse)
    {
        var part = new DownloadPart(offset, length);
        byte[] expected = _content.AsSpan((int)offset, length == 0 ? Size - (int)offset : (int)length).ToArray();
        _cutter!.After = 300_000;
        await Assert.ThrowsAsync<VirException>(() => DownloadAsync(resume: true, part, sparse));
        Assert.Equal(["file.part", "file.part.info"], Names());
        Assert.Equal(300_000, new FileInfo(Target + ".part").Length);
        _cutter.After = 400_000;
        await Assert.ThrowsAsync<VirException>(() => DownloadAsync(resume: true, part, sparse));
        Assert.Equal(700_000 - 65_536, new FileInfo(Target + ".part").Length);

        _cutter.After = null;
        _cutter.Received = 0;
        (long bytes, byte[] sum) = await DownloadAsync(resume: true, part, sparse);
        Assert.Equal(expected.Length, bytes);
        Assert.Equal(SHA256.HashData(expected), sum);
        Assert.Equal(expected, await File.ReadAllBytesAsync(Target, Cancel));
        Assert.Equal(["file"], Names());
        Assert.Equal(expected.Length - (700_000 - 2 * 65_536), _cutter.Received);
    }

    [Fact]
    public async Task A_content_that_has_changed_is_fetched_anew()
    {
        _cutter!.After = 300_000;
        await Assert.ThrowsAsync<VirException>(() => DownloadAsync(resume: true));
        byte[] changed = RandomNumberGenerator.GetBytes(Size + 1);
        _server.Datastores[0].Write("iso/big.iso", changed);
        _cutter.After = null;
        (long bytes, byte[] sum) = await DownloadAsync(resume: true);
        Assert.Equal(Size + 1, bytes);
        Assert.Equal(SHA256.HashData(changed), sum);
        Assert.Equal(changed, await File.ReadAllBytesAsync(Target, Cancel));
        Assert.Equal([Another], _warnings);
    }

    [Fact]
    public async Task A_content_that_has_become_shorter_is_fetched_anew()
    {
        _cutter!.After = 300_000;
        await Assert.ThrowsAsync<VirException>(() => DownloadAsync(resume: true));
        _server.Datastores[0].Write("iso/big.iso", "short"u8.ToArray());
        _cutter.After = null;
        await DownloadAsync(resume: true);
        Assert.Equal("short", await File.ReadAllTextAsync(Target, Cancel));
        Assert.Equal([Another], _warnings);
    }

    [Fact]
    public async Task Without_a_date_nothing_is_continued_and_that_is_said()
    {
        _cutter!.HidesDates = true;
        _cutter.After = 300_000;
        await Assert.ThrowsAsync<VirException>(() => DownloadAsync(resume: true));
        Assert.Empty(Names());
        string undated = "the server tells no date of '[datastore1] iso/big.iso'";
        Assert.Equal([$"if this download breaks it cannot be continued: {undated}"], _warnings);

        _warnings.Clear();
        _cutter.HidesDates = false;
        await Assert.ThrowsAsync<VirException>(() => DownloadAsync(resume: true));
        Assert.Empty(_warnings);
        _cutter.HidesDates = true;
        _cutter.After = null;
        await DownloadAsync(resume: true);
        Assert.Equal(
            [
                $"the download begins anew: {undated}",
                $"if this download breaks it cannot be continued: {undated}",
            ],
            _warnings);
        Assert.Equal(_content, await File.ReadAllBytesAsync(Target, Cancel));
    }

    [Fact]
    public async Task Two_downloads_do_not_write_to_the_same_file()
    {
        using (DownloadTarget first = DownloadTarget.Open(Target, continues: true, sparse: false))
        {
            first.StartAnew("version");
            first.Append("first"u8);
            IOException error = Assert.Throws<IOException>(
                () => DownloadTarget.Open(Target, continues: true, sparse: false));
            Assert.Equal($"another download with --resume goes to '{Target}.part'", error.Message);
        }
        Assert.Equal("first", await File.ReadAllTextAsync(Target + ".part", Cancel));
        using DownloadTarget next = DownloadTarget.Open(Target, continues: true, sparse: false);
        Assert.Equal(5, next.Length);
        Assert.True(next.IsPartOf("version"));
    }

    [Fact]
    public async Task A_content_that_only_looks_the_same_is_fetched_anew()
    {
        _cutter!.After = 300_000;
        await Assert.ThrowsAsync<VirException>(() => DownloadAsync(resume: true));

        // The same size and date, other bytes.
        byte[] changed = RandomNumberGenerator.GetBytes(Size);
        _server.Datastores[0].Write("iso/big.iso", changed);
        _cutter.After = null;
        (_, byte[] sum) = await DownloadAsync(resume: true);
        Assert.Equal(
            ["the download begins anew: the last bytes that have come are not those of "
                + "'[datastore1] iso/big.iso' any more"],
            _warnings);
        Assert.Equal(SHA256.HashData(changed), sum);
        Assert.Equal(changed, await File.ReadAllBytesAsync(Target, Cancel));
    }

    [Fact]
    public async Task A_part_of_something_else_is_not_continued()
    {
        _cutter!.After = 300_000;
        await Assert.ThrowsAsync<VirException>(() => DownloadAsync(resume: true, new DownloadPart(5, 0)));
        _cutter.After = null;
        await DownloadAsync(resume: true);
        Assert.Equal([Another], _warnings);
        Assert.Equal(_content, await File.ReadAllBytesAsync(Target, Cancel));
    }

    [Fact]
    public async Task Zeros_become_holes_and_stay_zeros()
    {
        byte[] content = new byte[600_000];
        content[300_000] = 1;
        _server.Datastores[0].Write("iso/big.iso", content);
        await DownloadAsync(resume: false, default, sparse: true);
        Assert.Equal(content, await File.ReadAllBytesAsync(Target, Cancel));
    }

    [Fact]
    public async Task A_link_stays_a_link_and_a_mode_stays_a_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Unix has modes");
            return;
        }
        string real = Path.Combine(_directory.Path, "real");
        await File.WriteAllTextAsync(real, "old", Cancel);
        File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(Target, real);
        await DownloadAsync(resume: false);
        Assert.Equal(_content, await File.ReadAllBytesAsync(real, Cancel));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(real));
        Assert.Equal(real, new FileInfo(Target).LinkTarget);
    }

    private async Task<(long Bytes, byte[] Sum)> DownloadAsync(
        bool resume, DownloadPart part = default, bool sparse = false)
    {
        StorageVolume volume = await _connection!.GetStorageVolumeByPathAsync("[datastore1] iso/big.iso", Cancel);
        using DownloadTarget target = DownloadTarget.Open(Target, resume, sparse);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var transfer = new ContentDownload(volume, part, target, hash, _warnings.Add);
        using VolumeDownload download = await transfer.BeginAsync(Cancel);
        long bytes = await transfer.RunAsync(download, _ => { }, Cancel);
        target.Finish();
        return (bytes, hash.GetHashAndReset());
    }

    private IEnumerable<string> Names() =>
        Directory.GetFiles(_directory.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>Breaks the connection in the middle of a file.</summary>
    private sealed class Cutter(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public int? After { get; set; }

        public long Received { get; set; }

        public bool HidesDates { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
            if (request.Method != HttpMethod.Get || !answer.IsSuccessStatusCode)
                return answer;
            long? length = answer.Content.Headers.ContentLength;
            var content = new StreamContent(
                new CutStream(await answer.Content.ReadAsStreamAsync(cancellationToken), After ?? int.MaxValue, this));
            foreach ((string name, IEnumerable<string> values) in answer.Content.Headers)
                content.Headers.TryAddWithoutValidation(name, values);
            content.Headers.ContentLength = length;
            if (HidesDates)
                content.Headers.LastModified = null;
            answer.Content = content;
            return answer;
        }
    }

    private sealed class CutStream(Stream source, int left, Cutter cutter) : MemoryStream
    {
        private int _left = left;

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_left == 0)
                throw new IOException("The connection was reset.");
            int count = await source.ReadAsync(buffer[..Math.Min(buffer.Length, _left)], cancellationToken);
            _left -= count;
            cutter.Received += count;
            return count;
        }
    }
}
