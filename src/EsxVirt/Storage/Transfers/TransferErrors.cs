using System.Globalization;
using System.Net;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.Storage.Transfers;

/// <summary>What a web server's refusal of a file means.</summary>
internal static class TransferErrors
{
    public static VirException OfDownload(VimClientException failure, string path, long offset = 0) => failure switch
    {
        HttpStatusException { Status: HttpStatusCode.NotFound } => VirException.Create(
            VirErrorCode.NoStorageVolume, $"No storage volume with key or path '{path}'", failure),
        HttpStatusException { Status: HttpStatusCode.RequestedRangeNotSatisfiable } => VirException.Create(
            VirErrorCode.InvalidArgument,
            string.Create(CultureInfo.InvariantCulture, $"offset {offset} is at or beyond the end of '{path}'"),
            failure),
        HttpStatusException { Status: HttpStatusCode.InternalServerError } => VirException.Create(
            VirErrorCode.OperationInvalid,
            $"The server cannot read '{path}'; a running machine may be using it: {failure.Message}",
            failure),
        _ => Of(failure, path),
    };

    public static VirException OfUpload(VimClientException failure, string path) => failure switch
    {
        HttpStatusException { Status: HttpStatusCode.NotFound } => VirException.Create(
            VirErrorCode.NoStorageVolume, $"The directory of '{path}' does not exist any more", failure),
        _ => Of(failure, path),
    };

    private static VirException Of(VimClientException failure, string path) => failure switch
    {
        HttpStatusException { Status: HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized } => VirException.Create(
            VirErrorCode.OperationDenied,
            $"the account may not transfer '{path}', or the datastore is read-only: {failure.Message}",
            failure),
        _ => ServerErrors.From(failure, VirErrorCode.NoStorageVolume),
    };
}
