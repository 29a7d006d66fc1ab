// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Finds a machine or host by its DNS name. A call of <c>FindByDnsName</c> on a SearchIndex.</summary>
public sealed partial class FindByDnsNameRequest : MethodRequest<ManagedObjectReference?>
{
    internal static readonly MethodType TypeRow = new(
        "FindByDnsName", "SearchIndex", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "ManagedEntity", MemberUse.Optional, Schema.ApiVersion.V2_0),
        static () => new FindByDnsNameRequest(),
        [
            new("datacenter", WireKind.Reference, "Datacenter", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("dnsName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vmSearch", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Datacenter in which paths are looked up; an ESX host has just one.</summary>
    public ManagedObjectReference? Datacenter { get; set; }

    /// <summary>DNS name.</summary>
    public string DnsName { get; set; } = "";

    /// <summary>Whether virtual machines are searched; otherwise hosts.</summary>
    public bool VmSearch { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Datacenter,
        1 => DnsName,
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
                DnsName = (string)value!;
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
        return await called.FindByDnsName(this, context).ConfigureAwait(false);
    }
}
