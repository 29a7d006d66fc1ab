// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Managed by details.</summary>
public partial class ManagedByInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ManagedByInfo>(
        "ManagedByInfo", null, Schema.ApiVersion.V5_0, static () => new ManagedByInfo(),
        [
            new("extensionKey", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("type", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Extension key.</summary>
    public string ExtensionKey { get; set; } = "";

    /// <summary>Type.</summary>
    public string Type { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => ExtensionKey,
        1 => Type,
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
                Type = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
