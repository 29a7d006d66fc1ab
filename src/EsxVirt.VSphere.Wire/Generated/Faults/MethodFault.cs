// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Root of all faults.</summary>
public partial class MethodFault : DataObject
{
    internal static readonly DataType TypeRow = new DataType<MethodFault>(
        "MethodFault", null, Schema.ApiVersion.V2_0, static () => new MethodFault(),
        [
            new("faultCause", WireKind.Data, "LocalizedMethodFault", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("faultMessage", WireKind.Data, "LocalizableMessage", MemberUse.List, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Fault behind this one.</summary>
    public LocalizedMethodFault? FaultCause { get; set; }

    /// <summary>More about the fault.</summary>
    public List<LocalizableMessage> FaultMessage { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => FaultCause,
        1 => FaultMessage,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                FaultCause = (LocalizedMethodFault?)value;
                break;
            case 1:
                FaultMessage.Add((LocalizableMessage)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
