// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual cdrom atapi backing details.</summary>
public partial class VirtualCdromAtapiBackingInfo : VirtualDeviceDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualCdromAtapiBackingInfo>(
        "VirtualCdromAtapiBackingInfo", VirtualDeviceDeviceBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualCdromAtapiBackingInfo(),
        [
            new("description", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Description.</summary>
    public string? Description { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Description,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Description = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
