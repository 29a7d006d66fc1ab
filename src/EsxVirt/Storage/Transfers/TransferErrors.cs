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
        _ when FileRefusals.IsRefusal(failure) => FileRefusals.OfDownload(failure, path),
        _ => ServerErrors.From(failure, VirErrorCode.NoStorageVolume),
    };

    public static VirException OfUpload(VimClientException failure, string path) => failure switch
    {
        HttpStatusException { Status: HttpStatusCode.NotFound } => VirException.Create(
            VirErrorCode.NoStorageVolume, $"The directory of '{path}' does not exist any more", failure),
        _ when FileRefusals.IsRefusal(failure) => FileRefusals.OfUpload(failure, path),
        _ => ServerErrors.From(failure, VirErrorCode.NoStorageVolume),
    };
}
