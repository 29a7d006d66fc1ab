using EsxVirt.VSphere.Client.Http;

namespace EsxVirt.VSphere.Client.Datastores;

/// <summary>A file, or a part of one, on its way from the server. Disposing it drops what was not read.</summary>
public sealed class OpenedFile : IDisposable
{
    private readonly StreamedAnswer _answer;

    internal OpenedFile(StreamedAnswer answer, Stream content, long? length, long? fileLength)
    {
        _answer = answer;
        Content = content;
        Length = length;
        FileLength = fileLength;
        Modified = answer.Headers.LastModified;
    }

    /// <summary>
    /// The bytes, read while they come; asynchronously only, and from one thread at a time. A connection that breaks is
    /// a <see cref="Errors.TransportException"/>, never an early end.
    /// </summary>
    public Stream Content { get; }

    /// <summary>How many bytes <see cref="Content"/> brings; null where the server did not say.</summary>
    public long? Length { get; }

    /// <summary>Size of the whole file; null where the server did not say.</summary>
    public long? FileLength { get; }

    /// <summary>When the file was last written, as HTTP tells it; many servers do not.</summary>
    public DateTimeOffset? Modified { get; }

    /// <inheritdoc/>
    public void Dispose() => _answer.Dispose();
}
