// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Changes since a version.</summary>
public partial class UpdateSet : DataObject
{
    internal static readonly DataType TypeRow = new DataType<UpdateSet>(
        "UpdateSet", null, Schema.ApiVersion.V2_0, static () => new UpdateSet(),
        [
            new("version", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("filterSet", WireKind.Data, "PropertyFilterUpdate", MemberUse.List, Schema.ApiVersion.V2_0),
            new("truncated", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Pass it to the next call.</summary>
    public string Version { get; set; } = "";

    /// <summary>Filter set.</summary>
    public List<PropertyFilterUpdate> FilterSet { get; set; } = [];

    /// <summary>Whether more changes wait.</summary>
    public bool? Truncated { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Version,
        1 => FilterSet,
        2 => Truncated,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Version = (string)value!;
                break;
            case 1:
                FilterSet.Add((PropertyFilterUpdate)value!);
                break;
            case 2:
                Truncated = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
