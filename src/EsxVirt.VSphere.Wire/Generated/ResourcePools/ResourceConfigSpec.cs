// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Resource configuration specification.</summary>
public partial class ResourceConfigSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ResourceConfigSpec>(
        "ResourceConfigSpec", null, Schema.ApiVersion.V2_0, static () => new ResourceConfigSpec(),
        [
            new("entity", WireKind.Reference, "ManagedEntity", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("changeVersion", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("lastModified", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("cpuAllocation", WireKind.Data, "ResourceAllocationInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("memoryAllocation", WireKind.Data, "ResourceAllocationInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Object that it works on.</summary>
    public ManagedObjectReference? Entity { get; set; }

    /// <summary>Change version.</summary>
    public string? ChangeVersion { get; set; }

    /// <summary>Last modified.</summary>
    public DateTimeOffset? LastModified { get; set; }

    /// <summary>CPU allocation.</summary>
    public ResourceAllocationInfo CpuAllocation { get; set; } = null!;

    /// <summary>Memory allocation.</summary>
    public ResourceAllocationInfo MemoryAllocation { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Entity,
        1 => ChangeVersion,
        2 => LastModified,
        3 => CpuAllocation,
        4 => MemoryAllocation,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Entity = (ManagedObjectReference?)value;
                break;
            case 1:
                ChangeVersion = (string?)value;
                break;
            case 2:
                LastModified = (DateTimeOffset?)value;
                break;
            case 3:
                CpuAllocation = (ResourceAllocationInfo)value!;
                break;
            case 4:
                MemoryAllocation = (ResourceAllocationInfo)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
