// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>File system volume of a host.</summary>
public partial class HostFileSystemVolume : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostFileSystemVolume>(
        "HostFileSystemVolume", null, Schema.ApiVersion.V2_0, static () => new HostFileSystemVolume(),
        [
            new("type", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("capacity", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Type.</summary>
    public string Type { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Capacity, in bytes.</summary>
    public long Capacity { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Type,
        1 => Name,
        2 => Capacity,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Type = (string)value!;
                break;
            case 1:
                Name = (string)value!;
                break;
            case 2:
                Capacity = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
