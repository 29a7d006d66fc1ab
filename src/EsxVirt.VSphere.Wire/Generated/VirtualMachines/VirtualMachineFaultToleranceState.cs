// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Fault tolerance of a virtual machine.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct VirtualMachineFaultToleranceState(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<VirtualMachineFaultToleranceState>(
        "VirtualMachineFaultToleranceState", Schema.ApiVersion.V4_0, static text => new VirtualMachineFaultToleranceState(text),
        [
            new("notConfigured", Schema.ApiVersion.V4_0),
            new("disabled", Schema.ApiVersion.V4_0),
            new("enabled", Schema.ApiVersion.V4_0),
            new("needSecondary", Schema.ApiVersion.V4_0),
            new("starting", Schema.ApiVersion.V4_0),
            new("running", Schema.ApiVersion.V4_0),
        ]);

    /// <summary>Not configured.</summary>
    public static VirtualMachineFaultToleranceState NotConfigured => new("notConfigured");

    /// <summary>Disabled.</summary>
    public static VirtualMachineFaultToleranceState Disabled => new("disabled");

    /// <summary>Enabled.</summary>
    public static VirtualMachineFaultToleranceState Enabled => new("enabled");

    /// <summary>Need secondary.</summary>
    public static VirtualMachineFaultToleranceState NeedSecondary => new("needSecondary");

    /// <summary>Starting.</summary>
    public static VirtualMachineFaultToleranceState Starting => new("starting");

    /// <summary>Running.</summary>
    public static VirtualMachineFaultToleranceState Running => new("running");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
