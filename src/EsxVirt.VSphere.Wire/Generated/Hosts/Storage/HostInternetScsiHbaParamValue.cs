// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter param value of a host.</summary>
public partial class HostInternetScsiHbaParamValue : OptionValue
{
    internal static new readonly DataType TypeRow = new DataType<HostInternetScsiHbaParamValue>(
        "HostInternetScsiHbaParamValue", OptionValue.TypeRow, Schema.ApiVersion.V4_0, static () => new HostInternetScsiHbaParamValue(),
        [
            new("isInherited", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether is is inherited.</summary>
    public bool? IsInherited { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => IsInherited,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                IsInherited = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
