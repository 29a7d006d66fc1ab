// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Finds a machine by its .vmx file. A call of <c>FindByDatastorePath</c> on a SearchIndex.</summary>
public sealed partial class FindByDatastorePathRequest : MethodRequest<ManagedObjectReference?>
{
    internal static readonly MethodType TypeRow = new(
        "FindByDatastorePath", "SearchIndex", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "VirtualMachine", MemberUse.Optional, Schema.ApiVersion.V2_0),
        static () => new FindByDatastorePathRequest(),
        [
            new("datacenter", WireKind.Reference, "Datacenter", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("path", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Datacenter in which paths are looked up; an ESX host has just one.</summary>
    public ManagedObjectReference Datacenter { get; set; }

    /// <summary>Path.</summary>
    public string Path { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Datacenter,
        1 => Path,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Datacenter = (ManagedObjectReference)value!;
                break;
            case 1:
                Path = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference? ToResult(List<object?> returned) => (ManagedObjectReference?)Optional(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not ISearchIndex called)
            throw Servant.MethodNotFound(this);
        return await called.FindByDatastorePath(this, context).ConfigureAwait(false);
    }
}
