using System.Reflection;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.Tests.Connections;

public class ServerErrorsTests
{
    [Theory]
    [InlineData("InvalidLogin", VirErrorCode.AuthFailed)]
    [InlineData("NotAuthenticated", VirErrorCode.AuthFailed)]
    [InlineData("NoPermission", VirErrorCode.OperationDenied)]
    [InlineData("ManagedObjectNotFound", VirErrorCode.NoDomain)]
    [InlineData("InvalidPowerState", VirErrorCode.OperationInvalid)]
    [InlineData("InvalidState", VirErrorCode.OperationInvalid)]
    [InlineData("TaskInProgress", VirErrorCode.OperationInvalid)]
    [InlineData("ToolsUnavailable", VirErrorCode.OperationInvalid)]
    [InlineData("SnapshotFault", VirErrorCode.OperationInvalid)]
    [InlineData("NotSupported", VirErrorCode.OperationUnsupported)]
    [InlineData("NotImplemented", VirErrorCode.OperationUnsupported)]
    [InlineData("MethodNotFound", VirErrorCode.OperationUnsupported)]
    [InlineData("RestrictedVersion", VirErrorCode.OperationUnsupported)]
    [InlineData("SystemError", VirErrorCode.InternalError)]
    [InlineData("FaultOfTheFuture", VirErrorCode.InternalError)]
    [InlineData(null, VirErrorCode.InternalError)]
    public void Faults_have_codes(string? fault, VirErrorCode code) =>
        Assert.Equal(code, ServerErrors.OfFault(fault, VirErrorCode.NoDomain));

    [Fact]
    public void What_is_gone_has_the_code_of_what_was_asked_about() =>
        Assert.Equal(
            VirErrorCode.NoDomainSnapshot,
            ServerErrors.OfFault("ManagedObjectNotFound", VirErrorCode.NoDomainSnapshot));

    [Fact]
    public void An_untrusted_certificate_comes_with_its_remedies_and_thumbprint()
    {
        VirException error = ServerErrors.From(Certificate("h:443: the server's certificate is self-signed", "AB:CD"));
        Assert.Equal(VirErrorCode.InternalError, error.Code);
        Assert.Equal(
            "internal error: curl_easy_perform() returned an error: SSL peer certificate or SSH "
            + "remote key was not OK (60) : h:443: the server's certificate is self-signed (trust its issuer with "
            + "cacert=FILE or install a CA-signed certificate on the server, or switch the check off with no_verify=1; "
            + "the server's SHA-256 thumbprint is AB:CD: if that is your server's, accept it with thumbprint=AB:CD)",
            error.Message);
    }

    [Fact]
    public void A_server_without_a_certificate_has_no_thumbprint_to_offer() =>
        Assert.DoesNotContain(
            "thumbprint", ServerErrors.From(Certificate("the server shows no certificate", null)).Message);

    /// <summary>Only the client makes such an exception, from a handshake.</summary>
    private static CertificateException Certificate(string reason, string? thumbprint) =>
        (CertificateException)Activator.CreateInstance(
            typeof(CertificateException),
            BindingFlags.NonPublic | BindingFlags.Instance,
            null,
            [reason, thumbprint, null],
            null)!;
}
