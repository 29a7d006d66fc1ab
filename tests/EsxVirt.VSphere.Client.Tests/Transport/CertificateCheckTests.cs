using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Transport;

namespace EsxVirt.VSphere.Client.Tests.Transport;

public sealed class CertificateCheckTests
{
    private const SslPolicyErrors Untrusted = SslPolicyErrors.RemoteCertificateChainErrors;
    private const SslPolicyErrors WrongName = SslPolicyErrors.RemoteCertificateNameMismatch;

    private readonly Chain _chain = new();

    [Fact]
    public void A_certificate_that_the_system_trusts_is_accepted()
    {
        var check = new CertificateCheck(verify: true, roots: null, pinned: null);
        Assert.True(check.Accept(this, _chain.Server, null, SslPolicyErrors.None));
        Assert.Null(check.Refusal);
    }

    [Fact]
    public void A_self_signed_certificate_is_refused_with_reason_and_thumbprint()
    {
        var check = new CertificateCheck(verify: true, roots: null, pinned: null);
        Assert.False(check.Accept(this, _chain.Root, Built(_chain.Root), Untrusted));
        CertificateException refusal = Assert.IsType<CertificateException>(check.Refusal);
        Assert.Contains("self-signed", refusal.Reason, StringComparison.Ordinal);
        Assert.Equal(Sha256(_chain.Root), refusal.ServerThumbprint);
        Assert.Contains(Sha256(_chain.Root), refusal.Message, StringComparison.Ordinal);
        Assert.Equal(60, (int)refusal.Failure);
    }

    [Fact]
    public void A_certificate_for_another_name_is_refused_even_if_its_root_is_given()
    {
        var check = new CertificateCheck(verify: true, [_chain.Root], pinned: null);
        Assert.False(check.Accept(this, _chain.Server, Built(_chain.Server), WrongName | Untrusted));
        Assert.Contains("another host name", check.Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_given_root_replaces_the_systems()
    {
        var trusting = new CertificateCheck(verify: true, [_chain.Root], pinned: null);
        Assert.True(trusting.Accept(this, _chain.Server, Built(_chain.Server, _chain.Middle), Untrusted));

        var other = new CertificateCheck(verify: true, [new Chain("Other").Root], pinned: null);
        Assert.False(other.Accept(this, _chain.Server, Built(_chain.Server, _chain.Middle), SslPolicyErrors.None));
        Assert.Contains("not trusted", other.Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_given_intermediate_certificate_is_trusted_as_OpenSSL_does()
    {
        var check = new CertificateCheck(verify: true, [_chain.Middle], pinned: null);
        Assert.True(check.Accept(this, _chain.Server, Built(_chain.Server), Untrusted));
    }

    [Fact]
    public void A_given_self_signed_server_certificate_is_trusted()
    {
        var check = new CertificateCheck(verify: true, [_chain.Root], pinned: null);
        Assert.True(check.Accept(this, _chain.Root, Built(_chain.Root), Untrusted));
    }

    [Fact]
    public void An_expired_certificate_is_refused_with_its_dates()
    {
        var old = new Chain("Old", new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero), years: 1);
        var check = new CertificateCheck(verify: true, [old.Root], pinned: null);
        Assert.False(check.Accept(this, old.Root, Built(old.Root), Untrusted));
        Assert.Contains("2001-01-01 to 2002-01-01", check.Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pinned_certificate_is_accepted_whatever_is_wrong_with_it()
    {
        var check = new CertificateCheck(verify: true, roots: null, Sha256(_chain.Server));
        Assert.True(check.Accept(this, _chain.Server, null, Untrusted | WrongName));
    }

    [Fact]
    public void Another_certificate_than_the_pinned_one_is_refused_even_unverified()
    {
        var check = new CertificateCheck(verify: false, roots: null, Sha256(_chain.Root));
        Assert.False(check.Accept(this, _chain.Server, null, SslPolicyErrors.None));
        Assert.Contains("pinned", check.Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal(Sha256(_chain.Server), check.Refusal.ServerThumbprint);
    }

    [Fact]
    public void Without_verification_everything_is_accepted_but_no_certificate()
    {
        var check = new CertificateCheck(verify: false, roots: null, pinned: null);
        Assert.True(check.Accept(this, _chain.Server, null, Untrusted | WrongName));
        Assert.False(check.Accept(this, null, null, SslPolicyErrors.RemoteCertificateNotAvailable));
    }

    private static string Sha256(X509Certificate2 certificate) =>
        Convert.ToHexString(SHA256.HashData(certificate.RawData)).Chunk(2).Select(pair => new string(pair))
            .Aggregate((left, right) => $"{left}:{right}");

    /// <summary>The chain that the platform builds and hands to the callback.</summary>
    private static X509Chain Built(X509Certificate2 certificate, params X509Certificate2[] received)
    {
        var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.ExtraStore.AddRange(received);
        chain.Build(certificate);
        return chain;
    }

    /// <summary>Root, intermediate and server certificate, made in memory.</summary>
    private sealed class Chain
    {
        public Chain(string name = "Test", DateTimeOffset? notBefore = null, int years = 10)
        {
            DateTimeOffset from = notBefore ?? DateTimeOffset.UtcNow.AddDays(-1);
            DateTimeOffset to = from.AddYears(years);
            using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            Root = Authority($"CN={name} Root", rootKey).CreateSelfSigned(from, to);
            using var middleKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            Middle = Authority($"CN={name} Intermediate", middleKey).Create(Root, from, to, [1]);
            using var serverKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            Server = new CertificateRequest("CN=esx1.example.com", serverKey, HashAlgorithmName.SHA256)
                .Create(Middle.CopyWithPrivateKey(middleKey), from, to, [2]);
        }

        public X509Certificate2 Root { get; }

        public X509Certificate2 Middle { get; }

        public X509Certificate2 Server { get; }

        private static CertificateRequest Authority(string subject, ECDsa key)
        {
            var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
            return request;
        }
    }
}
