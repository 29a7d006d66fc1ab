// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Makes a view of the objects below a container. A call of <c>CreateContainerView</c> on a ViewManager.</summary>
public sealed partial class CreateContainerViewRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CreateContainerView", "ViewManager", Schema.ApiVersion.V2_5,
        new("returnval", WireKind.Reference, "ContainerView", MemberUse.Required, Schema.ApiVersion.V2_5),
        static () => new CreateContainerViewRequest(),
        [
            new("container", WireKind.Reference, "ManagedEntity", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("type", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_5),
            new("recursive", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Container.</summary>
    public ManagedObjectReference Container { get; set; }

    /// <summary>Type.</summary>
    public List<string> Type { get; set; } = [];

    /// <summary>Whether what lies below the children belongs to it.</summary>
    public bool Recursive { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Container,
        1 => Type,
        2 => Recursive,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Container = (ManagedObjectReference)value!;
                break;
            case 1:
                Type.Add((string)value!);
                break;
            case 2:
                Recursive = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IViewManager called)
            throw Servant.MethodNotFound(this);
        return await called.CreateContainerView(this, context).ConfigureAwait(false);
    }
}
