// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Makes a virtual disk larger. A call of <c>ExtendVirtualDisk_Task</c> on a VirtualDiskManager.</summary>
public sealed partial class ExtendVirtualDiskTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "ExtendVirtualDisk_Task", "VirtualDiskManager", Schema.ApiVersion.V2_5,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_5),
        static () => new ExtendVirtualDiskTaskRequest(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("datacenter", WireKind.Reference, "Datacenter", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("newCapacityKb", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("eagerZero", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The name, or path in a datastore.</summary>
    public string Name { get; set; } = "";

    /// <summary>Datacenter in which paths are looked up; an ESX host has just one.</summary>
    public ManagedObjectReference? Datacenter { get; set; }

    /// <summary>New capacity in KiB.</summary>
    public long NewCapacityKb { get; set; }

    /// <summary>Whether all blocks are cleared at once.</summary>
    public bool? EagerZero { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Datacenter,
        2 => NewCapacityKb,
        3 => EagerZero,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Datacenter = (ManagedObjectReference?)value;
                break;
            case 2:
                NewCapacityKb = (long)value!;
                break;
            case 3:
                EagerZero = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualDiskManager called)
            throw Servant.MethodNotFound(this);
        return await called.ExtendVirtualDiskTask(this, context).ConfigureAwait(false);
    }
}
