// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual device backed by a file.</summary>
public partial class VirtualDeviceFileBackingInfo : VirtualDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDeviceFileBackingInfo>(
        "VirtualDeviceFileBackingInfo", VirtualDeviceBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualDeviceFileBackingInfo(),
        [
            new("fileName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("datastore", WireKind.Reference, "Datastore", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("backingObjectId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Path of the file, with its datastore.</summary>
    public string FileName { get; set; } = "";

    /// <summary>Datastore.</summary>
    public ManagedObjectReference? Datastore { get; set; }

    /// <summary>Backing object identifier.</summary>
    public string? BackingObjectId { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => FileName,
        1 => Datastore,
        2 => BackingObjectId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                FileName = (string)value!;
                break;
            case 1:
                Datastore = (ManagedObjectReference?)value;
                break;
            case 2:
                BackingObjectId = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
