namespace EsxVirt.Domains;

internal sealed class DomainXmlReader(DomainReader reader)
{
    public Task<string> ReadAsync(DomainReading reading, DomainXmlOptions options, CancellationToken cancellationToken) => throw new NotImplementedException(reader.ToString());
}
