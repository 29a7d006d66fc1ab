// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual sound blaster16.</summary>
public partial class VirtualSoundBlaster16 : VirtualSoundCard
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSoundBlaster16>(
        "VirtualSoundBlaster16", VirtualSoundCard.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualSoundBlaster16(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
