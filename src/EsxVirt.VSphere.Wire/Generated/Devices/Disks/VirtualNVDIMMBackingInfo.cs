// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual NVDIMM, what is behind it.</summary>
public partial class VirtualNVDIMMBackingInfo : VirtualDeviceFileBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualNVDIMMBackingInfo>(
        "VirtualNVDIMMBackingInfo", VirtualDeviceFileBackingInfo.TypeRow, Schema.ApiVersion.V6_7, static () => new VirtualNVDIMMBackingInfo(),
        [
            new("parent", WireKind.Data, "VirtualNVDIMMBackingInfo", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("changeId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Object above it in the inventory.</summary>
    public VirtualNVDIMMBackingInfo? Parent { get; set; }

    /// <summary>Change identifier.</summary>
    public string? ChangeId { get; set; }

    internal override object? Get(int index) => index switch
    {
        3 => Parent,
        4 => ChangeId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                Parent = (VirtualNVDIMMBackingInfo?)value;
                break;
            case 4:
                ChangeId = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
