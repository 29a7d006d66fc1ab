// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Which properties of which objects are wanted.</summary>
public partial class PropertyFilterSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PropertyFilterSpec>(
        "PropertyFilterSpec", null, Schema.ApiVersion.V2_0, static () => new PropertyFilterSpec(),
        [
            new("propSet", WireKind.Data, "PropertySpec", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
            new("objectSet", WireKind.Data, "ObjectSpec", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
            new("reportMissingObjectsInResults", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>What is wanted of objects of each type.</summary>
    public List<PropertySpec> PropSet { get; set; } = [];

    /// <summary>Where to start.</summary>
    public List<ObjectSpec> ObjectSet { get; set; } = [];

    /// <summary>Whether objects that do not exist are left out instead of failing the call.</summary>
    public bool? ReportMissingObjectsInResults { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => PropSet,
        1 => ObjectSet,
        2 => ReportMissingObjectsInResults,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PropSet.Add((PropertySpec)value!);
                break;
            case 1:
                ObjectSet.Add((ObjectSpec)value!);
                break;
            case 2:
                ReportMissingObjectsInResults = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
