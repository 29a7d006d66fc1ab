using System.Net;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.Connections;

/// <summary>The one table from what goes wrong on the way to a server, and in it, to libvirt's errors. The original is
/// kept as the cause.</summary>
internal static class ServerErrors
{
    /// <summary>Awaits a call; its failure comes out as <see cref="VirException"/>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="missing">Code for an object that is gone, by what the caller asked about.</param>
    public static async Task<T> AsVirAsync<T>(this Task<T> call, VirErrorCode missing = VirErrorCode.NoDomain)
    {
        try
        {
            return await call.ConfigureAwait(false);
        }
        catch (VimClientException e)
        {
            throw From(e, missing);
        }
    }

    /// <summary>The row of the table for one failure.</summary>
    public static VirException From(VimClientException failure, VirErrorCode missing = VirErrorCode.NoDomain) =>
        failure switch
        {
            VimFaultException fault => VirException.Create(
                OfFault(fault.FaultTypeName, missing), FaultReasons.Of(fault.Fault) + fault.Message, fault),
            // A 500 is how faults come; one that holds none is the server's internal error, as for libvirt.
            HttpStatusException { Status: HttpStatusCode.InternalServerError } broken =>
                VirException.Create(VirErrorCode.InternalError, broken.Message, broken),
            HttpStatusException status => VirException.Create(VirErrorCode.HttpError, status.Message, status),
            CertificateException certificate => OfCertificate(certificate),
            TransportException transport => VirException.Create(
                VirErrorCode.InternalError, TransportText(transport), transport),
            _ => VirException.Create(VirErrorCode.InternalError, failure.Message, failure),
        };

    /// <summary>The code for a fault by its type; the text of the message never decides.</summary>
    internal static VirErrorCode OfFault(string? type, VirErrorCode missing) => type switch
    {
        "InvalidLogin" or "NotAuthenticated" or "PasswordExpired" => VirErrorCode.AuthFailed,
        "NoPermission" => VirErrorCode.OperationDenied,
        "ManagedObjectNotFound" => missing,
        "InvalidPowerState" or "InvalidState" or "TaskInProgress" or "ToolsUnavailable" or "SnapshotFault"
            or "ConcurrentAccess" or "FileLocked" or "VmConfigFault" => VirErrorCode.OperationInvalid,
        "ResourceInUse" => VirErrorCode.ResourceBusy,
        "NotSupported" or "NotImplemented"
            or "MethodNotFound" or "RestrictedVersion" => VirErrorCode.OperationUnsupported,
        _ => VirErrorCode.InternalError,
    };

    private static VirException OfCertificate(CertificateException failure)
    {
        string remedy =
            "trust its issuer with cacert=FILE or install a CA-signed certificate on the server, or switch the "
            + "check off with no_verify=1";
        if (failure.ServerThumbprint is { } thumbprint)
        {
            remedy += $"; the server's SHA-256 thumbprint is {thumbprint}: if that is your server's, accept it with "
                + $"thumbprint={thumbprint}";
        }
        return VirException.Create(VirErrorCode.InternalError, $"{TransportText(failure)} ({remedy})", failure);
    }

    /// <summary>libvirt's words, with libcurl's number, which scripts look for.</summary>
    private static string TransportText(TransportException failure)
    {
        string detail = failure is CertificateException certificate ? certificate.Reason : failure.Detail;
        return "curl_easy_perform() returned an error: "
            + $"{TransportException.Describe(failure.Failure)} ({(int)failure.Failure}) : {detail}";
    }
}
