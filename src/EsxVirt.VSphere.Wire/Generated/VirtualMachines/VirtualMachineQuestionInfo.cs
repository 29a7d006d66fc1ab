// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A question that stops a virtual machine until it is answered.</summary>
public partial class VirtualMachineQuestionInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineQuestionInfo>(
        "VirtualMachineQuestionInfo", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineQuestionInfo(),
        [
            new("id", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("text", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("choice", WireKind.Data, "ChoiceOption", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("message", WireKind.Data, "VirtualMachineMessage", MemberUse.List, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Identifier.</summary>
    public string Id { get; set; } = "";

    /// <summary>Text.</summary>
    public string Text { get; set; } = "";

    /// <summary>Choice.</summary>
    public ChoiceOption Choice { get; set; } = null!;

    /// <summary>Message.</summary>
    public List<VirtualMachineMessage> Message { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Id,
        1 => Text,
        2 => Choice,
        3 => Message,
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
                Text = (string)value!;
                break;
            case 2:
                Choice = (ChoiceOption)value!;
                break;
            case 3:
                Message.Add((VirtualMachineMessage)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
