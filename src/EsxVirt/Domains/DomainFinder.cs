using System.Globalization;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Domains;

/// <summary>Picks one domain among those of the host; each lookup is one request.</summary>
internal sealed class DomainFinder(DomainReader reader)
{
    /// <summary>libvirt reads ids as C does.</summary>
    private const NumberStyles IdForm = NumberStyles.AllowLeadingWhite | NumberStyles.AllowLeadingSign;

    public async Task<Domain> ByNameAsync(string name, CancellationToken cancellationToken) =>
        Named(await reader.ReadAllAsync(DomainData.None, cancellationToken).ConfigureAwait(false), name)
        ?? throw Missing($"Could not find domain with name '{name}'");

    public async Task<Domain> ByIdAsync(int id, CancellationToken cancellationToken) =>
        WithId(await reader.ReadAllAsync(DomainData.None, cancellationToken).ConfigureAwait(false), id)
        ?? throw Missing($"No domain with ID {id.ToString(CultureInfo.InvariantCulture)}");

    public async Task<Domain> ByUuidAsync(Guid uuid, CancellationToken cancellationToken) =>
        WithUuid(await reader.ReadAllAsync(DomainData.None, cancellationToken).ConfigureAwait(false), uuid)
        ?? throw Missing($"Could not find domain with UUID '{uuid}'");

    /// <summary>Id, UUID and name in this order, all from one answer.</summary>
    public async Task<Domain> ByTextAsync(
        string text, DomainData data, DomainLookup lookup, CancellationToken cancellationToken)
    {
        IReadOnlyList<Domain> all = await reader.ReadAllAsync(data, cancellationToken).ConfigureAwait(false);
        Domain? found = null;
        if (lookup.HasFlag(DomainLookup.Id)
            && int.TryParse(text, IdForm, CultureInfo.InvariantCulture, out int id))
            found = WithId(all, id);
        if (found is null && lookup.HasFlag(DomainLookup.Uuid) && text.Length == 36
            && UuidText.TryParse(text, out Guid uuid))
            found = WithUuid(all, uuid);
        if (found is null && lookup.HasFlag(DomainLookup.Name))
            found = Named(all, text);
        return found ?? throw Missing($"Could not find domain with name '{text}'");
    }

    private static Domain? Named(IEnumerable<Domain> domains, string name) =>
        domains.FirstOrDefault(domain => domain.Name == name);

    private static Domain? WithId(IEnumerable<Domain> domains, int id) =>
        domains.FirstOrDefault(domain => domain.Id == id);

    private static Domain? WithUuid(IEnumerable<Domain> domains, Guid uuid) =>
        uuid == Guid.Empty ? null : domains.FirstOrDefault(domain => domain.Uuid == uuid);

    private static VirException Missing(string text) => VirException.Create(VirErrorCode.NoDomain, text);
}
