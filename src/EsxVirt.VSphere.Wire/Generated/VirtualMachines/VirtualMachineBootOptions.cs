// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Boot options of a virtual machine.</summary>
public partial class VirtualMachineBootOptions : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineBootOptions>(
        "VirtualMachineBootOptions", null, Schema.ApiVersion.V2_5, static () => new VirtualMachineBootOptions(),
        [
            new("bootDelay", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("enterBIOSSetup", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("efiSecureBootEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("bootRetryEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("bootRetryDelay", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("bootOrder", WireKind.Data, "VirtualMachineBootOptionsBootableDevice", MemberUse.List, Schema.ApiVersion.V5_0),
            new("networkBootProtocol", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Boot delay.</summary>
    public long? BootDelay { get; set; }

    /// <summary>Whether the next start enters the firmware's setup, once.</summary>
    public bool? EnterBIOSSetup { get; set; }

    /// <summary>Whether EFI secure boot is enabled.</summary>
    public bool? EfiSecureBootEnabled { get; set; }

    /// <summary>Whether boot retry is enabled.</summary>
    public bool? BootRetryEnabled { get; set; }

    /// <summary>Boot retry delay.</summary>
    public long? BootRetryDelay { get; set; }

    /// <summary>Boot order.</summary>
    public List<VirtualMachineBootOptionsBootableDevice> BootOrder { get; set; } = [];

    /// <summary>Network boot protocol.</summary>
    public string? NetworkBootProtocol { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => BootDelay,
        1 => EnterBIOSSetup,
        2 => EfiSecureBootEnabled,
        3 => BootRetryEnabled,
        4 => BootRetryDelay,
        5 => BootOrder,
        6 => NetworkBootProtocol,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                BootDelay = (long?)value;
                break;
            case 1:
                EnterBIOSSetup = (bool?)value;
                break;
            case 2:
                EfiSecureBootEnabled = (bool?)value;
                break;
            case 3:
                BootRetryEnabled = (bool?)value;
                break;
            case 4:
                BootRetryDelay = (long?)value;
                break;
            case 5:
                BootOrder.Add((VirtualMachineBootOptionsBootableDevice)value!);
                break;
            case 6:
                NetworkBootProtocol = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
