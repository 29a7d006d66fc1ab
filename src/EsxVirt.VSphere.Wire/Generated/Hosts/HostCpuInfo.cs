// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>CPU details of a host.</summary>
public partial class HostCpuInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostCpuInfo>(
        "HostCpuInfo", null, Schema.ApiVersion.V2_0, static () => new HostCpuInfo(),
        [
            new("numCpuPackages", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numCpuCores", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numCpuThreads", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("hz", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Number of CPU packages.</summary>
    public short NumCpuPackages { get; set; }

    /// <summary>Number of CPU cores.</summary>
    public short NumCpuCores { get; set; }

    /// <summary>Number of CPU threads.</summary>
    public short NumCpuThreads { get; set; }

    /// <summary>Clock rate, in Hz.</summary>
    public long Hz { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => NumCpuPackages,
        1 => NumCpuCores,
        2 => NumCpuThreads,
        3 => Hz,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                NumCpuPackages = (short)value!;
                break;
            case 1:
                NumCpuCores = (short)value!;
                break;
            case 2:
                NumCpuThreads = (short)value!;
                break;
            case 3:
                Hz = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
