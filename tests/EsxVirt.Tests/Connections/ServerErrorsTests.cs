using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

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
}
