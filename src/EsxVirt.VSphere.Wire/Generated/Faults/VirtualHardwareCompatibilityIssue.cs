// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual hardware compatibility issue.</summary>
public partial class VirtualHardwareCompatibilityIssue : VmConfigFault
{
    internal static new readonly DataType TypeRow = new DataType<VirtualHardwareCompatibilityIssue>(
        "VirtualHardwareCompatibilityIssue", VmConfigFault.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualHardwareCompatibilityIssue(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
