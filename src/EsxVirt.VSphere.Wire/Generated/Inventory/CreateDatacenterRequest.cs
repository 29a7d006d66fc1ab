// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Makes a datacenter. A call of <c>CreateDatacenter</c> on a Folder.</summary>
public sealed partial class CreateDatacenterRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CreateDatacenter", "Folder", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Datacenter", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new CreateDatacenterRequest(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The name, or path in a datastore.</summary>
    public string Name { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IFolder called)
            throw Servant.MethodNotFound(this);
        return await called.CreateDatacenter(this, context).ConfigureAwait(false);
    }
}
