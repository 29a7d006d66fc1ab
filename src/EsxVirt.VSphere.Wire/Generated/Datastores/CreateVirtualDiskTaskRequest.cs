// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Makes a virtual disk. A call of <c>CreateVirtualDisk_Task</c> on a VirtualDiskManager.</summary>
public sealed partial class CreateVirtualDiskTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CreateVirtualDisk_Task", "VirtualDiskManager", Schema.ApiVersion.V2_5,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_5),
        static () => new CreateVirtualDiskTaskRequest(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("datacenter", WireKind.Reference, "Datacenter", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("spec", WireKind.Data, "VirtualDiskSpec", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The name, or path in a datastore.</summary>
    public string Name { get; set; } = "";

    /// <summary>Datacenter in which paths are looked up; an ESX host has just one.</summary>
    public ManagedObjectReference? Datacenter { get; set; }

    /// <summary>What is wanted.</summary>
    public VirtualDiskSpec Spec { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Datacenter,
        2 => Spec,
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
                Spec = (VirtualDiskSpec)value!;
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
        return await called.CreateVirtualDiskTask(this, context).ConfigureAwait(false);
    }
}
