using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>A call of a method on a managed object, with its parameters as members.</summary>
public abstract class MethodRequest : WireObject
{
    /// <summary>The object that is called (<c>_this</c>).</summary>
    public ManagedObjectReference This { get; set; }

    /// <summary>The method's row in the schema.</summary>
    public abstract MethodType Method { get; }

    /// <inheritdoc/>
    public sealed override StructType Row => Method;

    /// <summary>
    /// Calls the method on the object that serves it, and gives its result (null: nothing to return).
    /// </summary>
    /// <exception cref="SoapFaultException">
    /// What the servant throws; <c>MethodNotFound</c> where it has no such method or the caller's version none.
    /// </exception>
    public async ValueTask<object?> InvokeAsync(IServant servant, CallContext context)
    {
        if (Method.Since > context.Version)
            throw Servant.MethodNotFound(this);
        return await DispatchAsync(servant, context).ConfigureAwait(false);
    }

    internal override object? Get(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    internal override void Set(int index, object? value) => throw new ArgumentOutOfRangeException(nameof(index));

    private protected abstract ValueTask<object?> DispatchAsync(IServant servant, CallContext context);
}

/// <summary>A call whose result is known to be a <typeparamref name="TResult"/>.</summary>
/// <typeparam name="TResult">
/// <see cref="NoResult"/> for none, a <see cref="List{T}"/> for several, nullable where the server may return nothing.
/// </typeparam>
public abstract class MethodRequest<TResult> : MethodRequest
{
    /// <summary>Makes the result of the returned values.</summary>
    internal abstract TResult ToResult(List<object?> returned);

    /// <summary>The one value that the server must have returned.</summary>
    private protected object Single(List<object?> returned) => returned is [{ } value, ..]
        ? value
        : throw new WireFormatException($"the answer to {Method.Name} holds no result", 0, "returnval");

    private protected static object? Optional(List<object?> returned) => returned is [var value, ..] ? value : null;
}
