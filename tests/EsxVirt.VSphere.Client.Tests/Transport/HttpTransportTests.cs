using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Transport;

namespace EsxVirt.VSphere.Client.Tests.Transport;

public sealed class HttpTransportTests
{
    [Theory]
    [InlineData("no certificate at all")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")]
    public void Unreadable_trusted_certificates_are_a_transport_error_77(string pem)
    {
        TransportException e = Assert.Throws<TransportException>(
            () => HttpTransport.CreateHandler(new HttpTransportOptions { TrustedCertificates = pem }));
        Assert.Equal(77, (int)e.Failure);
    }

    [Fact]
    public void Trusted_certificates_are_not_looked_at_when_nothing_is_verified() =>
        HttpTransport.CreateHandler(
            new HttpTransportOptions { TrustedCertificates = "no certificate", VerifyCertificate = false }).Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("AB:CD")]
    [InlineData("zz00000000000000000000000000000000000000000000000000000000000000")]
    public void A_thumbprint_that_is_no_SHA256_is_refused(string thumbprint)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(
            () => HttpTransport.CreateHandler(new HttpTransportOptions { Thumbprint = thumbprint }));
        Assert.Contains("SHA-256", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("E3:B0:C4:42:98:FC:1C:14:9A:FB:F4:C8:99:6F:B9:24:27:AE:41:E4:64:9B:93:4C:A4:95:99:1B:78:52:B8:55")]
    public void A_thumbprint_may_be_written_with_and_without_colons(string thumbprint) =>
        Assert.Equal(
            "E3:B0:C4:42:98:FC:1C:14:9A:FB:F4:C8:99:6F:B9:24:27:AE:41:E4:64:9B:93:4C:A4:95:99:1B:78:52:B8:55",
            ThumbprintText.Parse(thumbprint));
}
