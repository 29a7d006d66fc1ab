// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>System power state of a host.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct HostSystemPowerState(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<HostSystemPowerState>(
        "HostSystemPowerState", Schema.ApiVersion.V2_5, static text => new HostSystemPowerState(text),
        [
            new("poweredOn", Schema.ApiVersion.V2_5),
            new("poweredOff", Schema.ApiVersion.V2_5),
            new("standBy", Schema.ApiVersion.V2_5),
            new("unknown", Schema.ApiVersion.V2_5),
        ]);

    /// <summary>Powered on.</summary>
    public static HostSystemPowerState PoweredOn => new("poweredOn");

    /// <summary>Powered off.</summary>
    public static HostSystemPowerState PoweredOff => new("poweredOff");

    /// <summary>Stand by.</summary>
    public static HostSystemPowerState StandBy => new("standBy");

    /// <summary>Unknown.</summary>
    public static HostSystemPowerState Unknown => new("unknown");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
