// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter network binding support type of a host.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct HostInternetScsiHbaNetworkBindingSupportType(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<HostInternetScsiHbaNetworkBindingSupportType>(
        "HostInternetScsiHbaNetworkBindingSupportType", Schema.ApiVersion.V5_0, static text => new HostInternetScsiHbaNetworkBindingSupportType(text),
        [
            new("notsupported", Schema.ApiVersion.V5_0),
            new("optional", Schema.ApiVersion.V5_0),
            new("required", Schema.ApiVersion.V5_0),
        ]);

    /// <summary>Notsupported.</summary>
    public static HostInternetScsiHbaNetworkBindingSupportType Notsupported => new("notsupported");

    /// <summary>Optional.</summary>
    public static HostInternetScsiHbaNetworkBindingSupportType Optional => new("optional");

    /// <summary>Required.</summary>
    public static HostInternetScsiHbaNetworkBindingSupportType Required => new("required");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
