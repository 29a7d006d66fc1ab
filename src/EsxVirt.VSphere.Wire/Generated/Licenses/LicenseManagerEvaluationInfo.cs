// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>License manager evaluation details.</summary>
public partial class LicenseManagerEvaluationInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<LicenseManagerEvaluationInfo>(
        "LicenseManagerEvaluationInfo", null, Schema.ApiVersion.V4_0, static () => new LicenseManagerEvaluationInfo(),
        [
            new("properties", WireKind.Data, "KeyAnyValue", MemberUse.RequiredList, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Properties.</summary>
    public List<KeyAnyValue> Properties { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Properties,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Properties.Add((KeyAnyValue)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
