// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Auto start wait heartbeat setting.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct AutoStartWaitHeartbeatSetting(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<AutoStartWaitHeartbeatSetting>(
        "AutoStartWaitHeartbeatSetting", Schema.ApiVersion.V2_0, static text => new AutoStartWaitHeartbeatSetting(text),
        [
            new("yes", Schema.ApiVersion.V2_0),
            new("no", Schema.ApiVersion.V2_0),
            new("systemDefault", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Wait.</summary>
    public static AutoStartWaitHeartbeatSetting Yes => new("yes");

    /// <summary>Do not wait.</summary>
    public static AutoStartWaitHeartbeatSetting No => new("no");

    /// <summary>As the defaults say.</summary>
    public static AutoStartWaitHeartbeatSetting SystemDefault => new("systemDefault");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
