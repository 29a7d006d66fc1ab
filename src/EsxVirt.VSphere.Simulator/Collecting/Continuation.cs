using EsxVirt.VSphere.Simulator.Inventory;

namespace EsxVirt.VSphere.Simulator.Collecting;

/// <summary>What is still to be read of a paged retrieval, and how.</summary>
/// <param name="Rest">Objects in order; those that are gone by their turn are passed over.</param>
/// <param name="PageSize">Most objects of one page.</param>
internal sealed record Continuation(Queue<(ManagedObject Item, Reader Reader)> Rest, int PageSize);
