// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Something went wrong in the server.</summary>
public partial class SystemError : RuntimeFault
{
    internal static new readonly DataType TypeRow = new DataType<SystemError>(
        "SystemError", RuntimeFault.TypeRow, Schema.ApiVersion.V2_0, static () => new SystemError(),
        [
            new("reason", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Reason.</summary>
    public string Reason { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => Reason,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Reason = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
