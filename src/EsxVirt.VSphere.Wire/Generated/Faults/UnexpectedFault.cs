// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Unexpected fault.</summary>
public partial class UnexpectedFault : RuntimeFault
{
    internal static new readonly DataType TypeRow = new DataType<UnexpectedFault>(
        "UnexpectedFault", RuntimeFault.TypeRow, Schema.ApiVersion.V2_0, static () => new UnexpectedFault(),
        [
            new("faultName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("fault", WireKind.Data, "LocalizedMethodFault", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Fault name.</summary>
    public string FaultName { get; set; } = "";

    /// <summary>Fault.</summary>
    public LocalizedMethodFault? Fault { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => FaultName,
        3 => Fault,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                FaultName = (string)value!;
                break;
            case 3:
                Fault = (LocalizedMethodFault?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
