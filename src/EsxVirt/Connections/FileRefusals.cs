using System.Net;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.Connections;

/// <summary>
/// A file of a datastore that the server's web service refuses. It only says that it does; these are the reasons there
/// are.
/// </summary>
internal static class FileRefusals
{
    public static bool IsRefusal(VimClientException failure) => failure is HttpStatusException
    {
        Status: HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized,
    };

    public static VirException OfDownload(VimClientException failure, string path) =>
        Denied($"the account lacks the privilege 'Datastore.Browse' on the datastore of '{path}'", failure);

    public static VirException OfUpload(VimClientException failure, string path) => Denied(
        $"the account lacks the privilege 'Datastore.FileManagement' on the datastore of '{path}', or the host's "
        + "licence does not allow changes through its API, or the datastore is read-only", failure);

    private static VirException Denied(string reasons, VimClientException failure) =>
        VirException.Create(VirErrorCode.OperationDenied, $"{reasons}: {failure.Message}", failure);
}
