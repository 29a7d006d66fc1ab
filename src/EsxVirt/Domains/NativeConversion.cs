using EsxVirt.Connections;

namespace EsxVirt.Domains;

internal sealed class NativeConversion(ServerSession session, HostPlace place)
{
    public Task<string> ToXmlAsync(string format, string text, CancellationToken cancellationToken) => throw new NotImplementedException(session.ToString() + place);

    public Task<string> ToNativeAsync(string format, string xml, int? version, CancellationToken cancellationToken) => throw new NotImplementedException();
}
