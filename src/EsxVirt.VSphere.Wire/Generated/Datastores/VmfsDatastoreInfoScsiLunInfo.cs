// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>VMFS datastore details SCSI LUN details.</summary>
public partial class VmfsDatastoreInfoScsiLunInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VmfsDatastoreInfoScsiLunInfo>(
        "VmfsDatastoreInfoScsiLunInfo", null, Schema.ApiVersion.V2_0, static () => new VmfsDatastoreInfoScsiLunInfo(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("canonicalName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Canonical name.</summary>
    public string CanonicalName { get; set; } = "";

    /// <summary>UUID.</summary>
    public string Uuid { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => CanonicalName,
        2 => Uuid,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            case 1:
                CanonicalName = (string)value!;
                break;
            case 2:
                Uuid = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
