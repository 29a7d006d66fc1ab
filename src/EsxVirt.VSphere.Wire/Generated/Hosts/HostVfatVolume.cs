// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Vfat volume of a host.</summary>
public partial class HostVfatVolume : HostFileSystemVolume
{
    internal static new readonly DataType TypeRow = new DataType<HostVfatVolume>(
        "HostVfatVolume", HostFileSystemVolume.TypeRow, Schema.ApiVersion.V5_0, static () => new HostVfatVolume(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
