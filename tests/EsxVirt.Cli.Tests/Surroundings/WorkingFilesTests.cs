using System.Text;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Cli.Tests.Support;
using EsxVirt.Libvirt.Errors;
using Xunit;

namespace EsxVirt.Cli.Tests.Surroundings;

public sealed class WorkingFilesTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Names_are_relative_to_the_current_directory()
    {
        _directory.Write("a.txt", "content");
        WorkingFiles files = Files();
        Assert.Equal("content", Encoding.UTF8.GetString(await ReadAsync(files, "a.txt")));
        Assert.True(files.TryChangeDirectory(".."));
        Assert.Equal(
            "content", Encoding.UTF8.GetString(await ReadAsync(files, $"{Path.GetFileName(_directory.Path)}/a.txt")));
    }

    [Fact]
    public void A_directory_that_is_not_there_is_not_changed_to()
    {
        WorkingFiles files = Files();
        Assert.False(files.TryChangeDirectory("nosuch"));
        Assert.Equal(_directory.Path, files.Directory);
    }

    [Fact]
    public async Task A_dash_is_standard_input() =>
        Assert.Equal([1, 2, 3], await ReadAsync(Files([1, 2, 3]), "-"));

    [Fact]
    public async Task A_file_of_the_greatest_length_is_read()
    {
        byte[] content = new byte[WorkingFiles.MaximumLength];
        Assert.Equal(content.Length, (await ReadAsync(Files(content), "-")).Length);
    }

    [Fact]
    public async Task A_longer_file_is_refused_without_reading_it_all()
    {
        VirException e = await Assert.ThrowsAsync<VirException>(() => ReadAsync(new WorkingFiles(
            () => new EndlessStream(), _directory.Path), "-"));
        Assert.Equal("Failed to read file '-': longer than 10485760 bytes", e.Message);
        Assert.Equal(VirErrorCode.SystemError, e.Code);
    }

    [Fact]
    public async Task The_beginning_of_a_longer_file_shows_that_it_is_longer()
    {
        using FileContent content = await new WorkingFiles(() => new EndlessStream(), _directory.Path)
            .ReadBeginningAsync("-", TestContext.Current.CancellationToken);
        Assert.Equal(WorkingFiles.MaximumLength + 1, content.Bytes.Length);
    }

    [Theory]
    [InlineData("nosuch", "Failed to open file 'nosuch': No such file or directory")]
    [InlineData("nosuch/a", "Failed to open file 'nosuch/a': No such file or directory")]
    [InlineData(".", "Failed to read file '.': Is a directory")]
    public async Task What_cannot_be_read_is_named_with_the_reason(string name, string message)
    {
        VirException e = await Assert.ThrowsAsync<VirException>(() => ReadAsync(Files(), name));
        Assert.Equal(message, e.Message);
    }

    private WorkingFiles Files(byte[]? standardInput = null) =>
        new(() => new MemoryStream(standardInput ?? []), _directory.Path);

    private static Task<byte[]> ReadAsync(WorkingFiles files, string name) =>
        files.ReadAsync(name, TestContext.Current.CancellationToken);

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(buffer.Length);
    }
}
