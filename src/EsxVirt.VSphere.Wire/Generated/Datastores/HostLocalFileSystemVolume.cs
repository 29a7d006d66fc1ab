// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Local file system volume of a host.</summary>
public partial class HostLocalFileSystemVolume : HostFileSystemVolume
{
    internal static new readonly DataType TypeRow = new DataType<HostLocalFileSystemVolume>(
        "HostLocalFileSystemVolume", HostFileSystemVolume.TypeRow, Schema.ApiVersion.V2_0, static () => new HostLocalFileSystemVolume(),
        [
            new("device", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Device.</summary>
    public string Device { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        3 => Device,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                Device = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
