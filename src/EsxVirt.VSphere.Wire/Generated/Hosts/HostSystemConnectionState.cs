// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>System connection state of a host.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct HostSystemConnectionState(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<HostSystemConnectionState>(
        "HostSystemConnectionState", Schema.ApiVersion.V2_0, static text => new HostSystemConnectionState(text),
        [
            new("connected", Schema.ApiVersion.V2_0),
            new("notResponding", Schema.ApiVersion.V2_0),
            new("disconnected", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Connected.</summary>
    public static HostSystemConnectionState Connected => new("connected");

    /// <summary>Not responding.</summary>
    public static HostSystemConnectionState NotResponding => new("notResponding");

    /// <summary>Disconnected.</summary>
    public static HostSystemConnectionState Disconnected => new("disconnected");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
