// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A fault inside data, with its text.</summary>
public partial class LocalizedMethodFault : DataObject
{
    internal static readonly DataType TypeRow = new DataType<LocalizedMethodFault>(
        "LocalizedMethodFault", null, Schema.ApiVersion.V2_0, static () => new LocalizedMethodFault(),
        [
            new("fault", WireKind.Data, "MethodFault", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("localizedMessage", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The fault.</summary>
    public MethodFault Fault { get; set; } = null!;

    /// <summary>Its text for people.</summary>
    public string? LocalizedMessage { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Fault,
        1 => LocalizedMessage,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Fault = (MethodFault)value!;
                break;
            case 1:
                LocalizedMessage = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
