// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Storage devices of a host.</summary>
public partial class HostStorageDeviceInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostStorageDeviceInfo>(
        "HostStorageDeviceInfo", null, Schema.ApiVersion.V2_0, static () => new HostStorageDeviceInfo(),
        [
            new("hostBusAdapter", WireKind.Data, "HostHostBusAdapter", MemberUse.List, Schema.ApiVersion.V2_0),
            new("scsiLun", WireKind.Data, "ScsiLun", MemberUse.List, Schema.ApiVersion.V2_0),
            new("scsiTopology", WireKind.Data, "HostScsiTopology", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("softwareInternetScsiEnabled", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Host bus adapter.</summary>
    public List<HostHostBusAdapter> HostBusAdapter { get; set; } = [];

    /// <summary>SCSI LUN.</summary>
    public List<ScsiLun> ScsiLun { get; set; } = [];

    /// <summary>SCSI topology.</summary>
    public HostScsiTopology? ScsiTopology { get; set; }

    /// <summary>Whether software internet SCSI is enabled.</summary>
    public bool SoftwareInternetScsiEnabled { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => HostBusAdapter,
        1 => ScsiLun,
        2 => ScsiTopology,
        3 => SoftwareInternetScsiEnabled,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                HostBusAdapter.Add((HostHostBusAdapter)value!);
                break;
            case 1:
                ScsiLun.Add((ScsiLun)value!);
                break;
            case 2:
                ScsiTopology = (HostScsiTopology?)value;
                break;
            case 3:
                SoftwareInternetScsiEnabled = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
