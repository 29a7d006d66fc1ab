// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Guest details namespace generation details.</summary>
public partial class GuestInfoNamespaceGenerationInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<GuestInfoNamespaceGenerationInfo>(
        "GuestInfoNamespaceGenerationInfo", null, Schema.ApiVersion.V5_1, static () => new GuestInfoNamespaceGenerationInfo(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_1),
            new("generationNo", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Generation no.</summary>
    public int GenerationNo { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => GenerationNo,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            case 1:
                GenerationNo = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
