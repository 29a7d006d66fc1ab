// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Platform configuration fault.</summary>
public partial class PlatformConfigFault : HostConfigFault
{
    internal static new readonly DataType TypeRow = new DataType<PlatformConfigFault>(
        "PlatformConfigFault", HostConfigFault.TypeRow, Schema.ApiVersion.V2_0, static () => new PlatformConfigFault(),
        [
            new("text", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Text.</summary>
    public string Text { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => Text,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Text = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
