// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual hardware of a machine.</summary>
public partial class VirtualHardware : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualHardware>(
        "VirtualHardware", null, Schema.ApiVersion.V2_0, static () => new VirtualHardware(),
        [
            new("numCPU", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numCoresPerSocket", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("autoCoresPerSocket", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V8_0_0_1),
            new("memoryMB", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("virtualICH7MPresent", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("virtualSMCPresent", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("device", WireKind.Data, "VirtualDevice", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Number of virtual CPUs.</summary>
    public int NumCPU { get; set; }

    /// <summary>Virtual cores of a socket.</summary>
    public int? NumCoresPerSocket { get; set; }

    /// <summary>Whether the server chooses the cores of a socket.</summary>
    public bool? AutoCoresPerSocket { get; set; }

    /// <summary>Memory, in MiB.</summary>
    public int MemoryMB { get; set; }

    /// <summary>Whether virtual ICH7 m is present.</summary>
    public bool? VirtualICH7MPresent { get; set; }

    /// <summary>Whether virtual SMC is present.</summary>
    public bool? VirtualSMCPresent { get; set; }

    /// <summary>Device.</summary>
    public List<VirtualDevice> Device { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => NumCPU,
        1 => NumCoresPerSocket,
        2 => AutoCoresPerSocket,
        3 => MemoryMB,
        4 => VirtualICH7MPresent,
        5 => VirtualSMCPresent,
        6 => Device,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                NumCPU = (int)value!;
                break;
            case 1:
                NumCoresPerSocket = (int?)value;
                break;
            case 2:
                AutoCoresPerSocket = (bool?)value;
                break;
            case 3:
                MemoryMB = (int)value!;
                break;
            case 4:
                VirtualICH7MPresent = (bool?)value;
                break;
            case 5:
                VirtualSMCPresent = (bool?)value;
                break;
            case 6:
                Device.Add((VirtualDevice)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
