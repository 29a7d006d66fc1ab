// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual keyboard.</summary>
public partial class VirtualKeyboard : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualKeyboard>(
        "VirtualKeyboard", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualKeyboard(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
