// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A counter of one instance.</summary>
public partial class PerfMetricId : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PerfMetricId>(
        "PerfMetricId", null, Schema.ApiVersion.V2_0, static () => new PerfMetricId(),
        [
            new("counterId", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("instance", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Counter.</summary>
    public int CounterId { get; set; }

    /// <summary>Instance, such as a device; empty for the whole object.</summary>
    public string Instance { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => CounterId,
        1 => Instance,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CounterId = (int)value!;
                break;
            case 1:
                Instance = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
