// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual SIO controller.</summary>
public partial class VirtualSIOController : VirtualController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSIOController>(
        "VirtualSIOController", VirtualController.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualSIOController(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
