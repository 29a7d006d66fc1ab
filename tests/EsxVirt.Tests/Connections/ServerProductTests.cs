using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Connections;

public class ServerProductTests
{
    [Theory]
    [InlineData("HostAgent", "embeddedEsx", "8.0.3", "8.0.3.0", "Esx", 8_000_003, "root", true)]
    [InlineData("HostAgent", "esx", "3.5.0", "2.5u2", "Esx", 3_005_000, "root", false)]
    [InlineData("HostAgent", "esx", "3.5", "2.5", "Esx", 3_005_000, "root", false)]
    [InlineData("HostAgent", "esx", "4.0.0", "4.0", "Esx", 4_000_000, "root", true)]
    [InlineData("HostAgent", "gsx", "2.0.2", "2.5", "Gsx", 2_000_002, "root", false)]
    [InlineData("VirtualCenter", "vpx", "2.5.0", "2.5", "VCenter", 2_005_000, "administrator", false)]
    [InlineData("VirtualCenter", "vpx", "5.0.0", "5.0", "VCenter", 5_000_000, "administrator", true)]
    [InlineData("VirtualCenter", "vpx", "5.1.0", "5.1", "VCenter", 5_001_000, "administrator@vsphere.local", true)]
    [InlineData("VirtualCenter", "vpx", "8.0.3", "8.0.3.0", "VCenter", 8_000_003, "administrator@vsphere.local", true)]
    [InlineData("HostAgent", "embeddedEsx", "8.0 U2", "8.0.2.0", "Esx", 8_000_000, "root", true)]
    public void Products_are_recognised(
        string apiType, string product, string version, string api, string line, int number,
        string user, bool instanceUuids)
    {
        ServerProduct found = ServerProduct.Check(About(apiType, product, version, api));
        Assert.Equal(
            (line, number, user, instanceUuids),
            (found.Line.ToString(), found.Version, found.DefaultUserName, found.HasInstanceUuids));
    }

    [Theory]
    [InlineData(
        "Other", "esx", "8.0.3", "8.0.3.0", "Expecting VI API type 'HostAgent' or 'VirtualCenter' but found 'Other'")]
    [InlineData("HostAgent", "esx", "8.0.3", "x", "Could not parse VI API version 'x'")]
    [InlineData("HostAgent", "esx", "8.0.3", "2.0", "Minimum supported VI API version is 2.5 but found version '2.0'")]
    [InlineData("HostAgent", "esx", "", "8.0.3.0", "Could not parse product version ''")]
    [InlineData("HostAgent", "esx", "8.1000", "8.0.3.0", "Could not parse product version '8.1000'")]
    [InlineData("HostAgent", "ws", "8.0.3", "8.0.3.0",
        "Expecting product 'gsx' or 'esx' or 'embeddedEsx' or 'vpx' but found 'ws'")]
    [InlineData(
        "HostAgent", "esx", "3.0.2", "2.5", "Minimum supported ESX(i) version is 3.5 but found version '3.0.2'")]
    [InlineData(
        "HostAgent", "gsx", "1.9", "2.5", "Minimum supported Server/GSX version is 2.0 but found version '1.9'")]
    [InlineData(
        "VirtualCenter", "vpx", "2.0", "2.5", "Minimum supported vCenter/VPX version is 2.5 but found version '2.0'")]
    public void Others_are_refused(string apiType, string product, string version, string api, string message)
    {
        VirException error = Assert.Throws<VirException>(
            () => ServerProduct.Check(About(apiType, product, version, api)));
        Assert.Equal((VirErrorCode.InternalError, "internal error: " + message), (error.Code, error.Message));
    }

    private static AboutInfo About(string apiType, string product, string version, string api) =>
        new() { ApiType = apiType, ProductLineId = product, Version = version, ApiVersion = api };
}
