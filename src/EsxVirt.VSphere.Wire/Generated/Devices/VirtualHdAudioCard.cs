// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual hd audio card.</summary>
public partial class VirtualHdAudioCard : VirtualSoundCard
{
    internal static new readonly DataType TypeRow = new DataType<VirtualHdAudioCard>(
        "VirtualHdAudioCard", VirtualSoundCard.TypeRow, Schema.ApiVersion.V5_0, static () => new VirtualHdAudioCard(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
