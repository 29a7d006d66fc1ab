// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>CPU package of a host.</summary>
public partial class HostCpuPackage : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostCpuPackage>(
        "HostCpuPackage", null, Schema.ApiVersion.V2_0, static () => new HostCpuPackage(),
        [
            new("index", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vendor", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("hz", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("busHz", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("description", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("threadId", WireKind.Short, "short", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
            new("cpuFeature", WireKind.Data, "HostCpuIdInfo", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Index.</summary>
    public short Index { get; set; }

    /// <summary>Vendor.</summary>
    public string Vendor { get; set; } = "";

    /// <summary>Clock rate, in Hz.</summary>
    public long Hz { get; set; }

    /// <summary>Bus in Hz.</summary>
    public long BusHz { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; } = "";

    /// <summary>Thread identifier.</summary>
    public List<short> ThreadId { get; set; } = [];

    /// <summary>CPU feature.</summary>
    public List<HostCpuIdInfo> CpuFeature { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Index,
        1 => Vendor,
        2 => Hz,
        3 => BusHz,
        4 => Description,
        5 => ThreadId,
        6 => CpuFeature,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Index = (short)value!;
                break;
            case 1:
                Vendor = (string)value!;
                break;
            case 2:
                Hz = (long)value!;
                break;
            case 3:
                BusHz = (long)value!;
                break;
            case 4:
                Description = (string)value!;
                break;
            case 5:
                ThreadId.Add((short)value!);
                break;
            case 6:
                CpuFeature.Add((HostCpuIdInfo)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
