using System.Net.Sockets;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.VSphere.Client.Transport;

/// <summary>The table from .NET's network errors to libcurl's.</summary>
internal static class TransportErrors
{
    public static TransportException From(HttpRequestException e, string address)
    {
        TransportFailure failure = e.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => TransportFailure.NameResolution,
            HttpRequestError.ConnectionError => Connecting(e),
            HttpRequestError.SecureConnectionError => TransportFailure.TlsHandshake,
            HttpRequestError.ProxyTunnelError => TransportFailure.Proxy,
            HttpRequestError.ResponseEnded => TransportFailure.EmptyReply,
            HttpRequestError.ConfigurationLimitExceeded => TransportFailure.AnswerTooLarge,
            _ => TransportFailure.Receive,
        };
        return new TransportException(failure, $"{address}: {Cause(e)}", e);
    }

    /// <summary>The innermost message: the outer ones of .NET only say "see inner exception".</summary>
    public static string Cause(Exception e)
    {
        while (e.InnerException is { } inner)
            e = inner;
        return e.Message;
    }

    private static TransportFailure Connecting(Exception e) =>
        e.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData }
            ? TransportFailure.NameResolution
            : TransportFailure.Connect;
}
