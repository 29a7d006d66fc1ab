// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual sound card.</summary>
public partial class VirtualSoundCard : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSoundCard>(
        "VirtualSoundCard", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualSoundCard(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
