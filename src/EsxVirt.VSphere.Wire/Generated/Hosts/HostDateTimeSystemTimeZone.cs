// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Date time system time zone of a host.</summary>
public partial class HostDateTimeSystemTimeZone : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostDateTimeSystemTimeZone>(
        "HostDateTimeSystemTimeZone", null, Schema.ApiVersion.V2_5, static () => new HostDateTimeSystemTimeZone(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("description", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("gmtOffset", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Description.</summary>
    public string Description { get; set; } = "";

    /// <summary>Gmt offset.</summary>
    public int GmtOffset { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Name,
        2 => Description,
        3 => GmtOffset,
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
                Name = (string)value!;
                break;
            case 2:
                Description = (string)value!;
                break;
            case 3:
                GmtOffset = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
