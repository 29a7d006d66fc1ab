using EsxVirt.VSphere.Client.Properties;

namespace EsxVirt.Domains;

/// <summary>What one answer said of a virtual machine.</summary>
/// <param name="Machine">Its properties.</param>
/// <param name="Datastores">Those of its host; null when they were not asked for.</param>
internal sealed record DomainReading(RetrievedObject Machine, Datastores? Datastores);
