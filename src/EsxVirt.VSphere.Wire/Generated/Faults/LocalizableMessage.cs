// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A message with its arguments.</summary>
public partial class LocalizableMessage : DataObject
{
    internal static readonly DataType TypeRow = new DataType<LocalizableMessage>(
        "LocalizableMessage", null, Schema.ApiVersion.V4_0, static () => new LocalizableMessage(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("arg", WireKind.Data, "KeyAnyValue", MemberUse.List, Schema.ApiVersion.V4_0),
            new("message", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Arg.</summary>
    public List<KeyAnyValue> Arg { get; set; } = [];

    /// <summary>Message.</summary>
    public string? Message { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Arg,
        2 => Message,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            case 1:
                Arg.Add((KeyAnyValue)value!);
                break;
            case 2:
                Message = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
