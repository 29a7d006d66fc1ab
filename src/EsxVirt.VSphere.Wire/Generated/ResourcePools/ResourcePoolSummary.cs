// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Resource pool summary.</summary>
public partial class ResourcePoolSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ResourcePoolSummary>(
        "ResourcePoolSummary", null, Schema.ApiVersion.V2_0, static () => new ResourcePoolSummary(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("config", WireKind.Data, "ResourceConfigSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("runtime", WireKind.Data, "ResourcePoolRuntimeInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("quickStats", WireKind.Data, "ResourcePoolQuickStats", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("configuredMemoryMB", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Configuration.</summary>
    public ResourceConfigSpec Config { get; set; } = null!;

    /// <summary>Runtime.</summary>
    public ResourcePoolRuntimeInfo Runtime { get; set; } = null!;

    /// <summary>Quick stats.</summary>
    public ResourcePoolQuickStats? QuickStats { get; set; }

    /// <summary>Configured memory in MiB.</summary>
    public int? ConfiguredMemoryMB { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Config,
        2 => Runtime,
        3 => QuickStats,
        4 => ConfiguredMemoryMB,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Config = (ResourceConfigSpec)value!;
                break;
            case 2:
                Runtime = (ResourcePoolRuntimeInfo)value!;
                break;
            case 3:
                QuickStats = (ResourcePoolQuickStats?)value;
                break;
            case 4:
                ConfiguredMemoryMB = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
