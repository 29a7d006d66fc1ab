namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Names a managed object of a server.</summary>
/// <param name="Type">
/// Managed type as the server states it, the most derived one: <c>ClusterComputeResource</c>.
/// </param>
/// <param name="Value">The server's identifier of the object ("moid"), unique within the server.</param>
public readonly record struct ManagedObjectReference(string Type, string Value)
{
    /// <summary><c>Type:Value</c>, as people write it.</summary>
    public override string ToString() => $"{Type}:{Value}";
}
