using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Datastores;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.Domains;

/// <summary>Fetches files of datastores, with libvirt's errors for what a web server may answer.</summary>
internal static class DatastoreDownload
{
    public static async Task<byte[]> ReadAsync(
        ServerSession session, string datacenterPath, DatastorePath path, CancellationToken cancellationToken)
    {
        byte[] content;
        try
        {
            content = await session.Client.Files
                .ReadAsync(
                    new DatastoreFile(datacenterPath, path.Datastore, path.File), cancellationToken: cancellationToken)
                .ConfigureAwait(false);
        }
        catch (HttpStatusException e)
        {
            throw VirException.Create(VirErrorCode.InternalError, e.Message, e);
        }
        catch (VimClientException e)
        {
            throw ServerErrors.From(e);
        }
        return content.Length > 0
            ? content
            : throw VirException.Create(VirErrorCode.InternalError, $"The file '{path}' is empty");
    }
}
