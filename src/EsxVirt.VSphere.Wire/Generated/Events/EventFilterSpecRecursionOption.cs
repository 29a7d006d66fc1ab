// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Event filter specification recursion option.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct EventFilterSpecRecursionOption(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<EventFilterSpecRecursionOption>(
        "EventFilterSpecRecursionOption", Schema.ApiVersion.V2_0, static text => new EventFilterSpecRecursionOption(text),
        [
            new("self", Schema.ApiVersion.V2_0),
            new("children", Schema.ApiVersion.V2_0),
            new("all", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Self.</summary>
    public static EventFilterSpecRecursionOption Self => new("self");

    /// <summary>Children.</summary>
    public static EventFilterSpecRecursionOption Children => new("children");

    /// <summary>All.</summary>
    public static EventFilterSpecRecursionOption All => new("all");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
