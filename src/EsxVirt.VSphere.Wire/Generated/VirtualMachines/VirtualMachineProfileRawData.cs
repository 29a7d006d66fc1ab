// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Profile raw data of a virtual machine.</summary>
public partial class VirtualMachineProfileRawData : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineProfileRawData>(
        "VirtualMachineProfileRawData", null, Schema.ApiVersion.V5_5, static () => new VirtualMachineProfileRawData(),
        [
            new("extensionKey", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("objectData", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Extension key.</summary>
    public string ExtensionKey { get; set; } = "";

    /// <summary>Object data.</summary>
    public string? ObjectData { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ExtensionKey,
        1 => ObjectData,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ExtensionKey = (string)value!;
                break;
            case 1:
                ObjectData = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
