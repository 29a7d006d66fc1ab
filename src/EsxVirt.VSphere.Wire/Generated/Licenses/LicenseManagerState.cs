// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>License manager state.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct LicenseManagerState(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<LicenseManagerState>(
        "LicenseManagerState", Schema.ApiVersion.V2_5, static text => new LicenseManagerState(text),
        [
            new("initializing", Schema.ApiVersion.V2_5),
            new("normal", Schema.ApiVersion.V2_5),
            new("marginal", Schema.ApiVersion.V2_5),
            new("fault", Schema.ApiVersion.V2_5),
        ]);

    /// <summary>Initializing.</summary>
    public static LicenseManagerState Initializing => new("initializing");

    /// <summary>Normal.</summary>
    public static LicenseManagerState Normal => new("normal");

    /// <summary>Marginal.</summary>
    public static LicenseManagerState Marginal => new("marginal");

    /// <summary>Fault.</summary>
    public static LicenseManagerState Fault => new("fault");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
