using EsxVirt.Libvirt.Model;

namespace EsxVirt.Domains;

/// <summary>What the bits of <see cref="DomainFilter"/> mean.</summary>
internal static class DomainSelection
{
    /// <summary>Whether no domain can be selected, so that nobody need ask.</summary>
    public static bool IsEmpty(DomainFilter filter) =>
        Has(filter, DomainFilter.Transient) && !Has(filter, DomainFilter.Persistent)
        || Has(filter, DomainFilter.ManagedSave) && !Has(filter, DomainFilter.NoManagedSave);

    /// <summary>What the filter needs to know beside the state.</summary>
    public static DomainData Needs(DomainFilter filter) =>
        Has(filter, DomainFilter.HasSnapshot | DomainFilter.NoSnapshot) ? DomainData.Snapshots : DomainData.None;

    /// <summary>Whether a domain is selected by every group of which a bit is set.</summary>
    public static bool Selects(DomainFilter filter, Domain domain)
    {
        bool active = domain.State != DomainState.Shutoff;
        return Group(filter, (DomainFilter.Active, active), (DomainFilter.Inactive, !active))
            && Group(
                filter,
                (DomainFilter.Running, domain.State == DomainState.Running),
                (DomainFilter.Paused, domain.State == DomainState.Paused),
                (DomainFilter.Shutoff, domain.State == DomainState.Shutoff),
                (DomainFilter.Other,
                    domain.State is not (DomainState.Running or DomainState.Paused or DomainState.Shutoff)))
            && Group(
                filter,
                (DomainFilter.Autostart, domain.Autostart == true),
                (DomainFilter.NoAutostart, domain.Autostart != true))
            && Group(
                filter,
                (DomainFilter.HasSnapshot, domain.HasSnapshots == true),
                (DomainFilter.NoSnapshot, domain.HasSnapshots != true));
    }

    private static bool Group(DomainFilter filter, params ReadOnlySpan<(DomainFilter Bit, bool Fits)> group)
    {
        bool any = false;
        foreach ((DomainFilter bit, bool fits) in group)
        {
            if (!Has(filter, bit))
                continue;
            if (fits)
                return true;
            any = true;
        }
        return !any;
    }

    private static bool Has(DomainFilter filter, DomainFilter bits) => (filter & bits) != 0;
}
