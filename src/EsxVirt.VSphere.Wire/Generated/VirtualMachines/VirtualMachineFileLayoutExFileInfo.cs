// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>File layout ex file details of a virtual machine.</summary>
public partial class VirtualMachineFileLayoutExFileInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineFileLayoutExFileInfo>(
        "VirtualMachineFileLayoutExFileInfo", null, Schema.ApiVersion.V4_0, static () => new VirtualMachineFileLayoutExFileInfo(),
        [
            new("key", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("type", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("size", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("uniqueSize", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("backingObjectId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("accessible", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public int Key { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Type.</summary>
    public string Type { get; set; } = "";

    /// <summary>Size.</summary>
    public long Size { get; set; }

    /// <summary>Unique size.</summary>
    public long? UniqueSize { get; set; }

    /// <summary>Backing object identifier.</summary>
    public string? BackingObjectId { get; set; }

    /// <summary>Whether it can be reached.</summary>
    public bool? Accessible { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Name,
        2 => Type,
        3 => Size,
        4 => UniqueSize,
        5 => BackingObjectId,
        6 => Accessible,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (int)value!;
                break;
            case 1:
                Name = (string)value!;
                break;
            case 2:
                Type = (string)value!;
                break;
            case 3:
                Size = (long)value!;
                break;
            case 4:
                UniqueSize = (long?)value;
                break;
            case 5:
                BackingObjectId = (string?)value;
                break;
            case 6:
                Accessible = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
