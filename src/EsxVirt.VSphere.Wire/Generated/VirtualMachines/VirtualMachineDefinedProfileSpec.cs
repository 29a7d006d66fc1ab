// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Defined profile specification of a virtual machine.</summary>
public partial class VirtualMachineDefinedProfileSpec : VirtualMachineProfileSpec
{
    internal static new readonly DataType TypeRow = new DataType<VirtualMachineDefinedProfileSpec>(
        "VirtualMachineDefinedProfileSpec", VirtualMachineProfileSpec.TypeRow, Schema.ApiVersion.V5_5, static () => new VirtualMachineDefinedProfileSpec(),
        [
            new("profileId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("profileData", WireKind.Data, "VirtualMachineProfileRawData", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("profileParams", WireKind.Data, "KeyValue", MemberUse.List, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Profile identifier.</summary>
    public string ProfileId { get; set; } = "";

    /// <summary>Profile data.</summary>
    public VirtualMachineProfileRawData? ProfileData { get; set; }

    /// <summary>Profile params.</summary>
    public List<KeyValue> ProfileParams { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => ProfileId,
        1 => ProfileData,
        2 => ProfileParams,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ProfileId = (string)value!;
                break;
            case 1:
                ProfileData = (VirtualMachineProfileRawData?)value;
                break;
            case 2:
                ProfileParams.Add((KeyValue)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
