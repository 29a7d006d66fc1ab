// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A page of objects.</summary>
public partial class RetrieveResult : DataObject
{
    internal static readonly DataType TypeRow = new DataType<RetrieveResult>(
        "RetrieveResult", null, Schema.ApiVersion.V4_1, static () => new RetrieveResult(),
        [
            new("token", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("objects", WireKind.Data, "ObjectContent", MemberUse.RequiredList, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Leads to the next page; absent on the last one.</summary>
    public string? Token { get; set; }

    /// <summary>The objects.</summary>
    public List<ObjectContent> Objects { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Token,
        1 => Objects,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Token = (string?)value;
                break;
            case 1:
                Objects.Add((ObjectContent)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
