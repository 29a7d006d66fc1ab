// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Reliable memory details of a host.</summary>
public partial class HostReliableMemoryInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostReliableMemoryInfo>(
        "HostReliableMemoryInfo", null, Schema.ApiVersion.V5_5, static () => new HostReliableMemoryInfo(),
        [
            new("memorySize", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Memory, in bytes.</summary>
    public long MemorySize { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => MemorySize,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                MemorySize = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
