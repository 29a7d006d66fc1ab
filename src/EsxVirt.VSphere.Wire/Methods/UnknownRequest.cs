using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>A call that a client made of a method that the schema lacks; its parameters were skipped.</summary>
public sealed class UnknownRequest(string methodName) : MethodRequest<NoResult>
{
    private readonly MethodType _method =
        new(methodName, "ManagedObject", ApiVersion.All[0], null, static () => new UnknownRequest(""), []);

    /// <inheritdoc/>
    public override MethodType Method => _method;

    /// <summary>Name of the method as the client wrote it.</summary>
    public string MethodName => methodName;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override ValueTask<object?> DispatchAsync(IServant servant, CallContext context) =>
        throw Servant.MethodNotFound(this);
}
