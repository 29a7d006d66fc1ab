using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>A certificate as a freshly installed host has one: its own issuer, for its own address.</summary>
internal static class SelfSignedCertificate
{
    public static X509Certificate2 Create(IPAddress address)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost, O=EsxVirt simulator", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        if (!IPAddress.IsLoopback(address) && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any))
            names.AddIpAddress(address);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));

        DateTimeOffset today = DateTimeOffset.UtcNow.Date;
        using X509Certificate2 certificate = request.CreateSelfSigned(today.AddDays(-1), today.AddYears(1));

        // Windows and macOS serve TLS only with a key that came through a store; a PKCS #12 round trip is one.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
