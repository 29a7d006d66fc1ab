using System.Net.Sockets;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.VSphere.Client.Transport;

/// <summary>The table from .NET's network errors to libcurl's.</summary>
internal static class TransportErrors
{
    /// <param name="e">What .NET says.</param>
    /// <param name="server">Host and port asked.</param>
    /// <param name="proxy">The proxy gone through; null for none.</param>
    public static TransportException From(HttpRequestException e, string server, Uri? proxy = null)
    {
        TransportFailure failure = e.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => TransportFailure.NameResolution,
            HttpRequestError.ConnectionError => IsUnknownHost(e)
                ? TransportFailure.NameResolution : TransportFailure.Connect,
            HttpRequestError.SecureConnectionError => TransportFailure.TlsHandshake,
            HttpRequestError.ProxyTunnelError => TransportFailure.Proxy,
            HttpRequestError.ResponseEnded => TransportFailure.EmptyReply,
            HttpRequestError.ConfigurationLimitExceeded => TransportFailure.AnswerTooLarge,
            _ => TransportFailure.Receive,
        };
        if (proxy is null)
            return new TransportException(failure, $"{server}: {Cause(e)}", e);
        // SOCKS4 has the client resolve the server's name; every other name that fails is the proxy's.
        if (failure == TransportFailure.NameResolution && proxy.Scheme != "socks4")
            failure = TransportFailure.ProxyNameResolution;
        return new TransportException(
            failure, $"{server} through {proxy.Scheme} proxy {proxy.Authority}: {Cause(e)}", e);
    }

    /// <summary>The innermost message: the outer ones of .NET only say "see inner exception".</summary>
    public static string Cause(Exception e)
    {
        while (e.InnerException is { } inner)
            e = inner;
        return e.Message;
    }

    private static bool IsUnknownHost(Exception e) => e.InnerException is SocketException
    {
        SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData,
    };
}
