// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Copies a virtual disk. A call of <c>CopyVirtualDisk_Task</c> on a VirtualDiskManager.</summary>
public sealed partial class CopyVirtualDiskTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CopyVirtualDisk_Task", "VirtualDiskManager", Schema.ApiVersion.V2_5,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_5),
        static () => new CopyVirtualDiskTaskRequest(),
        [
            new("sourceName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("sourceDatacenter", WireKind.Reference, "Datacenter", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("destName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("destDatacenter", WireKind.Reference, "Datacenter", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("destSpec", WireKind.Data, "VirtualDiskSpec", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("force", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Source name.</summary>
    public string SourceName { get; set; } = "";

    /// <summary>Source datacenter.</summary>
    public ManagedObjectReference? SourceDatacenter { get; set; }

    /// <summary>Dest name.</summary>
    public string DestName { get; set; } = "";

    /// <summary>Dest datacenter.</summary>
    public ManagedObjectReference? DestDatacenter { get; set; }

    /// <summary>Dest specification.</summary>
    public VirtualDiskSpec? DestSpec { get; set; }

    /// <summary>Whether an existing one is replaced.</summary>
    public bool? Force { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => SourceName,
        1 => SourceDatacenter,
        2 => DestName,
        3 => DestDatacenter,
        4 => DestSpec,
        5 => Force,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SourceName = (string)value!;
                break;
            case 1:
                SourceDatacenter = (ManagedObjectReference?)value;
                break;
            case 2:
                DestName = (string)value!;
                break;
            case 3:
                DestDatacenter = (ManagedObjectReference?)value;
                break;
            case 4:
                DestSpec = (VirtualDiskSpec?)value;
                break;
            case 5:
                Force = (bool?)value;
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
        return await called.CopyVirtualDiskTask(this, context).ConfigureAwait(false);
    }
}
