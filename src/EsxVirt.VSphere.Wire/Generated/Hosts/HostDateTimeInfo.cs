// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Date time details of a host.</summary>
public partial class HostDateTimeInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostDateTimeInfo>(
        "HostDateTimeInfo", null, Schema.ApiVersion.V2_5, static () => new HostDateTimeInfo(),
        [
            new("timeZone", WireKind.Data, "HostDateTimeSystemTimeZone", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Time zone.</summary>
    public HostDateTimeSystemTimeZone TimeZone { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => TimeZone,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                TimeZone = (HostDateTimeSystemTimeZone)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
