// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A property that could not be read.</summary>
public partial class MissingProperty : DataObject
{
    internal static readonly DataType TypeRow = new DataType<MissingProperty>(
        "MissingProperty", null, Schema.ApiVersion.V2_0, static () => new MissingProperty(),
        [
            new("path", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("fault", WireKind.Data, "LocalizedMethodFault", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Path.</summary>
    public string Path { get; set; } = "";

    /// <summary>Fault.</summary>
    public LocalizedMethodFault Fault { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Path,
        1 => Fault,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Path = (string)value!;
                break;
            case 1:
                Fault = (LocalizedMethodFault)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
