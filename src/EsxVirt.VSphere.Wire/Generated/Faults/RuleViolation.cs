// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Rule violation.</summary>
public partial class RuleViolation : VmConfigFault
{
    internal static new readonly DataType TypeRow = new DataType<RuleViolation>(
        "RuleViolation", VmConfigFault.TypeRow, Schema.ApiVersion.V2_0, static () => new RuleViolation(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
