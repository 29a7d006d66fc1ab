// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Invalid virtual machine configuration.</summary>
public partial class InvalidVmConfig : VmConfigFault
{
    internal static new readonly DataType TypeRow = new DataType<InvalidVmConfig>(
        "InvalidVmConfig", VmConfigFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidVmConfig(),
        [
            new("property", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Property.</summary>
    public string? Property { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Property,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Property = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
