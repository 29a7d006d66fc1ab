// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Hyper thread schedule details of a host.</summary>
public partial class HostHyperThreadScheduleInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostHyperThreadScheduleInfo>(
        "HostHyperThreadScheduleInfo", null, Schema.ApiVersion.V2_0, static () => new HostHyperThreadScheduleInfo(),
        [
            new("available", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("active", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("config", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether it is available.</summary>
    public bool Available { get; set; }

    /// <summary>Whether it is active.</summary>
    public bool Active { get; set; }

    /// <summary>Configuration.</summary>
    public bool Config { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Available,
        1 => Active,
        2 => Config,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Available = (bool)value!;
                break;
            case 1:
                Active = (bool)value!;
                break;
            case 2:
                Config = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
