// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration of a host.</summary>
public partial class HostConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostConfigInfo>(
        "HostConfigInfo", null, Schema.ApiVersion.V2_0, static () => new HostConfigInfo(),
        [
            new("host", WireKind.Reference, "HostSystem", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("product", WireKind.Data, "AboutInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("hyperThread", WireKind.Data, "HostHyperThreadScheduleInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("storageDevice", WireKind.Data, "HostStorageDeviceInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("fileSystemVolume", WireKind.Data, "HostFileSystemVolumeInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("network", WireKind.Data, "HostNetworkInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("capabilities", WireKind.Data, "HostNetCapabilities", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("autoStart", WireKind.Data, "HostAutoStartManagerConfig", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("option", WireKind.Data, "OptionValue", MemberUse.List, Schema.ApiVersion.V2_0),
            new("dateTimeInfo", WireKind.Data, "HostDateTimeInfo", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Host.</summary>
    public ManagedObjectReference Host { get; set; }

    /// <summary>Product.</summary>
    public AboutInfo Product { get; set; } = null!;

    /// <summary>Hyper thread.</summary>
    public HostHyperThreadScheduleInfo? HyperThread { get; set; }

    /// <summary>Storage device.</summary>
    public HostStorageDeviceInfo? StorageDevice { get; set; }

    /// <summary>File system volume.</summary>
    public HostFileSystemVolumeInfo? FileSystemVolume { get; set; }

    /// <summary>Network.</summary>
    public HostNetworkInfo? Network { get; set; }

    /// <summary>Capabilities.</summary>
    public HostNetCapabilities? Capabilities { get; set; }

    /// <summary>Auto start.</summary>
    public HostAutoStartManagerConfig? AutoStart { get; set; }

    /// <summary>Option.</summary>
    public List<OptionValue> Option { get; set; } = [];

    /// <summary>Date time details.</summary>
    public HostDateTimeInfo? DateTimeInfo { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Host,
        1 => Product,
        2 => HyperThread,
        3 => StorageDevice,
        4 => FileSystemVolume,
        5 => Network,
        6 => Capabilities,
        7 => AutoStart,
        8 => Option,
        9 => DateTimeInfo,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Host = (ManagedObjectReference)value!;
                break;
            case 1:
                Product = (AboutInfo)value!;
                break;
            case 2:
                HyperThread = (HostHyperThreadScheduleInfo?)value;
                break;
            case 3:
                StorageDevice = (HostStorageDeviceInfo?)value;
                break;
            case 4:
                FileSystemVolume = (HostFileSystemVolumeInfo?)value;
                break;
            case 5:
                Network = (HostNetworkInfo?)value;
                break;
            case 6:
                Capabilities = (HostNetCapabilities?)value;
                break;
            case 7:
                AutoStart = (HostAutoStartManagerConfig?)value;
                break;
            case 8:
                Option.Add((OptionValue)value!);
                break;
            case 9:
                DateTimeInfo = (HostDateTimeInfo?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
