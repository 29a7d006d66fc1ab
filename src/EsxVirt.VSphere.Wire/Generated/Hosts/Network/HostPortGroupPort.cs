// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Port group port of a host.</summary>
public partial class HostPortGroupPort : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostPortGroupPort>(
        "HostPortGroupPort", null, Schema.ApiVersion.V2_0, static () => new HostPortGroupPort(),
        [
            new("key", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("mac", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("type", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string? Key { get; set; }

    /// <summary>MAC address.</summary>
    public List<string> Mac { get; set; } = [];

    /// <summary>Type.</summary>
    public string Type { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Mac,
        2 => Type,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string?)value;
                break;
            case 1:
                Mac.Add((string)value!);
                break;
            case 2:
                Type = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
