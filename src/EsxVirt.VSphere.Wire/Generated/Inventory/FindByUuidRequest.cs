// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Finds a machine or host by its UUID; an arbitrary one of several. A call of <c>FindByUuid</c> on a SearchIndex.</summary>
public sealed partial class FindByUuidRequest : MethodRequest<ManagedObjectReference?>
{
    internal static readonly MethodType TypeRow = new(
        "FindByUuid", "SearchIndex", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "ManagedEntity", MemberUse.Optional, Schema.ApiVersion.V2_0),
        static () => new FindByUuidRequest(),
        [
            new("datacenter", WireKind.Reference, "Datacenter", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vmSearch", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("instanceUuid", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Datacenter in which paths are looked up; an ESX host has just one.</summary>
    public ManagedObjectReference? Datacenter { get; set; }

    /// <summary>The UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Whether virtual machines are searched; otherwise hosts.</summary>
    public bool VmSearch { get; set; }

    /// <summary>Whether the UUID is the instance UUID; otherwise the BIOS UUID.</summary>
    public bool? InstanceUuid { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Datacenter,
        1 => Uuid,
        2 => VmSearch,
        3 => InstanceUuid,
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
                Uuid = (string)value!;
                break;
            case 2:
                VmSearch = (bool)value!;
                break;
            case 3:
                InstanceUuid = (bool?)value;
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
        return await called.FindByUuid(this, context).ConfigureAwait(false);
    }
}
