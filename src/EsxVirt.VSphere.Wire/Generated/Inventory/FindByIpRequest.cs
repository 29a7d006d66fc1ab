// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Finds a machine or host by its IP address. A call of <c>FindByIp</c> on a SearchIndex.</summary>
public sealed partial class FindByIpRequest : MethodRequest<ManagedObjectReference?>
{
    internal static readonly MethodType TypeRow = new(
        "FindByIp", "SearchIndex", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "ManagedEntity", MemberUse.Optional, Schema.ApiVersion.V2_0),
        static () => new FindByIpRequest(),
        [
            new("datacenter", WireKind.Reference, "Datacenter", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ip", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vmSearch", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Datacenter in which paths are looked up; an ESX host has just one.</summary>
    public ManagedObjectReference? Datacenter { get; set; }

    /// <summary>IP address.</summary>
    public string Ip { get; set; } = "";

    /// <summary>Whether virtual machines are searched; otherwise hosts.</summary>
    public bool VmSearch { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Datacenter,
        1 => Ip,
        2 => VmSearch,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Datacenter = (ManagedObjectReference?)value;
                break;
            case 1:
                Ip = (string)value!;
                break;
            case 2:
                VmSearch = (bool)value!;
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
        return await called.FindByIp(this, context).ConfigureAwait(false);
    }
}
