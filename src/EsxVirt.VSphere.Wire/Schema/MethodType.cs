using EsxVirt.VSphere.Wire.Methods;

namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>The row of a method; its members are its parameters.</summary>
public sealed class MethodType : StructType
{
    private readonly Func<MethodRequest> _create;

    internal MethodType(
        string name, string owner, ApiVersion since, Member? result, Func<MethodRequest> create, Member[] parameters)
        : base(name, since, parameters)
    {
        Owner = owner;
        Result = result;
        _create = create;
    }

    /// <summary>Managed type that declares the method; its subtypes have it too.</summary>
    public string Owner { get; }

    /// <summary>What is returned, as a member named <c>returnval</c>; null for nothing.</summary>
    public Member? Result { get; }

    /// <summary>A new request without values.</summary>
    public MethodRequest CreateRequest() => _create();
}
