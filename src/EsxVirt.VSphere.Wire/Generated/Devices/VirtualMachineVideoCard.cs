// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The virtual video card.</summary>
public partial class VirtualMachineVideoCard : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualMachineVideoCard>(
        "VirtualMachineVideoCard", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualMachineVideoCard(),
        [
            new("videoRamSizeInKB", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("numDisplays", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("useAutoDetect", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("enable3DSupport", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("use3dRenderer", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("graphicsMemorySizeInKB", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Video ram size in in KiB.</summary>
    public long? VideoRamSizeInKB { get; set; }

    /// <summary>Number of displays.</summary>
    public int? NumDisplays { get; set; }

    /// <summary>Whether the server chooses the device.</summary>
    public bool? UseAutoDetect { get; set; }

    /// <summary>Whether 3D graphics are on.</summary>
    public bool? Enable3DSupport { get; set; }

    /// <summary>Use3d renderer.</summary>
    public string? Use3dRenderer { get; set; }

    /// <summary>Graphics memory size in in KiB.</summary>
    public long? GraphicsMemorySizeInKB { get; set; }

    internal override object? Get(int index) => index switch
    {
        8 => VideoRamSizeInKB,
        9 => NumDisplays,
        10 => UseAutoDetect,
        11 => Enable3DSupport,
        12 => Use3dRenderer,
        13 => GraphicsMemorySizeInKB,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 8:
                VideoRamSizeInKB = (long?)value;
                break;
            case 9:
                NumDisplays = (int?)value;
                break;
            case 10:
                UseAutoDetect = (bool?)value;
                break;
            case 11:
                Enable3DSupport = (bool?)value;
                break;
            case 12:
                Use3dRenderer = (string?)value;
                break;
            case 13:
                GraphicsMemorySizeInKB = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
