// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Resource in use.</summary>
public partial class ResourceInUse : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<ResourceInUse>(
        "ResourceInUse", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new ResourceInUse(),
        [
            new("type", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Type.</summary>
    public string? Type { get; set; }

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Type,
        3 => Name,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Type = (string?)value;
                break;
            case 3:
                Name = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
