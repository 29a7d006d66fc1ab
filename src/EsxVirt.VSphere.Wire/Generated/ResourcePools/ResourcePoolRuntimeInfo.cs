// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Resource pool runtime details.</summary>
public partial class ResourcePoolRuntimeInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ResourcePoolRuntimeInfo>(
        "ResourcePoolRuntimeInfo", null, Schema.ApiVersion.V2_0, static () => new ResourcePoolRuntimeInfo(),
        [
            new("memory", WireKind.Data, "ResourcePoolResourceUsage", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cpu", WireKind.Data, "ResourcePoolResourceUsage", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("overallStatus", WireKind.Enum, "ManagedEntityStatus", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether memory is saved too.</summary>
    public ResourcePoolResourceUsage Memory { get; set; } = null!;

    /// <summary>CPU.</summary>
    public ResourcePoolResourceUsage Cpu { get; set; } = null!;

    /// <summary>Health, alarms included.</summary>
    public ManagedEntityStatus OverallStatus { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Memory,
        1 => Cpu,
        2 => OverallStatus,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Memory = (ResourcePoolResourceUsage)value!;
                break;
            case 1:
                Cpu = (ResourcePoolResourceUsage)value!;
                break;
            case 2:
                OverallStatus = (ManagedEntityStatus)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
