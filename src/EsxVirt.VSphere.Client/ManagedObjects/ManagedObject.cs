using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.ManagedObjects;

/// <summary>
/// A reference to an object on the server together with the client that reaches it. Handles hold no state of the
/// object, cost nothing and may be used from many threads.
/// </summary>
public abstract class ManagedObject
{
    private protected ManagedObject(VimClient client, ManagedObjectReference reference)
    {
        Client = client;
        Reference = reference;
    }

    /// <summary>Type and identifier on the server.</summary>
    public ManagedObjectReference Reference { get; }

    private protected VimClient Client { get; }

    /// <summary>For example <c>SearchIndex:ha-searchindex</c>.</summary>
    public override string ToString() => Reference.ToString();
}
