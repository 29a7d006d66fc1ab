// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>P mem volume of a host.</summary>
public partial class HostPMemVolume : HostFileSystemVolume
{
    internal static new readonly DataType TypeRow = new DataType<HostPMemVolume>(
        "HostPMemVolume", HostFileSystemVolume.TypeRow, Schema.ApiVersion.V6_7, static () => new HostPMemVolume(),
        [
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_7),
            new("version", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Version.</summary>
    public string Version { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        3 => Uuid,
        4 => Version,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                Uuid = (string)value!;
                break;
            case 4:
                Version = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
