using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.VSphere.Client.Transport;

/// <summary>
/// Decides on a server's certificate and remembers why the last one was refused, because .NET's own exception does
/// not say. One instance serves one server, so concurrent handshakes see the same certificate.
/// </summary>
internal sealed class CertificateCheck(bool verify, X509Certificate2Collection? roots, string? pinned)
{
    /// <summary>Why the last certificate was refused; null when none was.</summary>
    public CertificateException? Refusal { get; private set; }

    public bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        string? reason = Judge(certificate, chain, errors);
        Refusal = reason is null
            ? null
            : new CertificateException(reason, certificate is null ? null : ThumbprintText.Of(certificate));
        return reason is null;
    }

    private string? Judge(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is null)
            return "the server shows no certificate";
        if (pinned is not null)
            return ThumbprintText.Of(certificate) == pinned ? null : "the server's certificate is not the pinned one";
        if (!verify)
            return null;

        var problems = new List<string>();
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            problems.Add($"the server's certificate ({certificate.Subject}) is for another host name");
        if (roots is not null)
            problems.AddRange(JudgeByRoots((X509Certificate2)certificate, chain));
        else if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))
            problems.AddRange(Problems(chain));
        return problems.Count == 0 ? null : string.Join("; ", problems);
    }

    private List<string> JudgeByRoots(X509Certificate2 certificate, X509Chain? received)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(roots!);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        if (received is not null)
        {
            foreach (X509ChainElement element in received.ChainElements)
                chain.ChainPolicy.ExtraStore.Add(element.Certificate);
        }
        return chain.Build(certificate) ? [] : Problems(chain);
    }

    /// <summary>
    /// What a chain has against its certificate, one line each. An intermediate certificate among the trusted ones
    /// is as good as a root (OpenSSL's "partial chain"), which .NET does not offer.
    /// </summary>
    private List<string> Problems(X509Chain? chain)
    {
        if (chain is null)
            return ["the server's certificate is not trusted"];
        bool anchored = roots is not null && chain.ChainElements.Any(e => roots.Contains(e.Certificate));
        var problems = new List<string>();
        foreach (X509ChainStatus status in chain.ChainStatus)
        {
            string? problem = status.Status switch
            {
                X509ChainStatusFlags.NoError => null,
                X509ChainStatusFlags.UntrustedRoot or X509ChainStatusFlags.PartialChain when anchored => null,
                X509ChainStatusFlags.UntrustedRoot when chain.ChainElements.Count == 1 =>
                    "the server's certificate is self-signed and not trusted",
                X509ChainStatusFlags.UntrustedRoot or X509ChainStatusFlags.PartialChain =>
                    "the issuer of the server's certificate is not trusted",
                X509ChainStatusFlags.NotTimeValid => Validity(chain),
                _ => $"the server's certificate is not valid: {status.StatusInformation.Trim()}",
            };
            if (problem is not null && !problems.Contains(problem))
                problems.Add(problem);
        }
        return problems;
    }

    private static string Validity(X509Chain chain)
    {
        X509Certificate2 certificate = chain.ChainElements[0].Certificate;
        return $"a certificate is outside its time of validity "
            + $"({certificate.NotBefore:yyyy-MM-dd} to {certificate.NotAfter:yyyy-MM-dd})";
    }
}
