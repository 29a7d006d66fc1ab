// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI target transport of a host.</summary>
public partial class HostInternetScsiTargetTransport : HostTargetTransport
{
    internal static new readonly DataType TypeRow = new DataType<HostInternetScsiTargetTransport>(
        "HostInternetScsiTargetTransport", HostTargetTransport.TypeRow, Schema.ApiVersion.V2_0, static () => new HostInternetScsiTargetTransport(),
        [
            new("iScsiName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("iScsiAlias", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("address", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>I SCSI name.</summary>
    public string IScsiName { get; set; } = "";

    /// <summary>I SCSI alias.</summary>
    public string IScsiAlias { get; set; } = "";

    /// <summary>Address.</summary>
    public List<string> Address { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => IScsiName,
        1 => IScsiAlias,
        2 => Address,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                IScsiName = (string)value!;
                break;
            case 1:
                IScsiAlias = (string)value!;
                break;
            case 2:
                Address.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
