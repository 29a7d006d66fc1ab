// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Feature capability of a host.</summary>
public partial class HostFeatureCapability : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostFeatureCapability>(
        "HostFeatureCapability", null, Schema.ApiVersion.V5_1, static () => new HostFeatureCapability(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_1),
            new("featureName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_1),
            new("value", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Feature name.</summary>
    public string FeatureName { get; set; } = "";

    /// <summary>Value.</summary>
    public string Value { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => FeatureName,
        2 => Value,
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
                FeatureName = (string)value!;
                break;
            case 2:
                Value = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
