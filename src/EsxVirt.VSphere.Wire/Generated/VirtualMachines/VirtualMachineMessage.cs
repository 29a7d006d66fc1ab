// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A message behind a question.</summary>
public partial class VirtualMachineMessage : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineMessage>(
        "VirtualMachineMessage", null, Schema.ApiVersion.V2_5, static () => new VirtualMachineMessage(),
        [
            new("id", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("argument", WireKind.Any, "anyType", MemberUse.List, Schema.ApiVersion.V2_5),
            new("text", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Identifier.</summary>
    public string Id { get; set; } = "";

    /// <summary>Argument.</summary>
    public List<object?> Argument { get; set; } = [];

    /// <summary>Text.</summary>
    public string? Text { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Id,
        1 => Argument,
        2 => Text,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Id = (string)value!;
                break;
            case 1:
                Argument.Add(value);
                break;
            case 2:
                Text = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
