namespace EsxVirt.Domains;

/// <summary>
/// A domain's share of the host's processors, libvirt's scheduler <c>allocation</c>; null is what the server does not
/// tell.
/// </summary>
/// <param name="Reservation">Guaranteed MHz.</param>
/// <param name="Limit">Most MHz; −1 without limit.</param>
/// <param name="Shares">Weight against other domains; −1 low, −2 normal, −3 high.</param>
public sealed record SchedulerParameters(long? Reservation, long? Limit, int? Shares);

/// <summary>A domain's share of the host's memory.</summary>
/// <param name="MinGuarantee">Guaranteed KiB; null when the server does not tell.</param>
public sealed record MemoryParameters(long? MinGuarantee);
