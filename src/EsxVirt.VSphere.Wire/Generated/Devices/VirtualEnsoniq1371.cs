// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual ensoniq1371.</summary>
public partial class VirtualEnsoniq1371 : VirtualSoundCard
{
    internal static new readonly DataType TypeRow = new DataType<VirtualEnsoniq1371>(
        "VirtualEnsoniq1371", VirtualSoundCard.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualEnsoniq1371(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
