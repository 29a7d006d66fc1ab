namespace EsxVirt.Connections;

/// <summary>A connection's host as its vCenter sees it: the side on which machines move.</summary>
/// <param name="Session">On the vCenter.</param>
/// <param name="Place">The host in the vCenter's inventory.</param>
/// <param name="Address">Name or address of the vCenter, as it was reached.</param>
internal sealed record VCenterLink(ServerSession Session, HostPlace Place, string Address);
