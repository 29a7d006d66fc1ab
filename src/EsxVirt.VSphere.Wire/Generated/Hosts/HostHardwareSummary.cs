// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Hardware summary of a host.</summary>
public partial class HostHardwareSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostHardwareSummary>(
        "HostHardwareSummary", null, Schema.ApiVersion.V2_0, static () => new HostHardwareSummary(),
        [
            new("vendor", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("model", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("otherIdentifyingInfo", WireKind.Data, "HostSystemIdentificationInfo", MemberUse.List, Schema.ApiVersion.V2_5),
            new("memorySize", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cpuModel", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cpuMhz", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numCpuPkgs", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numCpuCores", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numCpuThreads", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numNics", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numHBAs", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Vendor.</summary>
    public string Vendor { get; set; } = "";

    /// <summary>Model.</summary>
    public string Model { get; set; } = "";

    /// <summary>UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Other identifying details.</summary>
    public List<HostSystemIdentificationInfo> OtherIdentifyingInfo { get; set; } = [];

    /// <summary>Memory, in bytes.</summary>
    public long MemorySize { get; set; }

    /// <summary>CPU model.</summary>
    public string CpuModel { get; set; } = "";

    /// <summary>Clock rate, in MHz.</summary>
    public int CpuMhz { get; set; }

    /// <summary>Number of CPU pkgs.</summary>
    public short NumCpuPkgs { get; set; }

    /// <summary>Number of CPU cores.</summary>
    public short NumCpuCores { get; set; }

    /// <summary>Number of CPU threads.</summary>
    public short NumCpuThreads { get; set; }

    /// <summary>Number of nics.</summary>
    public int NumNics { get; set; }

    /// <summary>Number of HB as.</summary>
    public int NumHBAs { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Vendor,
        1 => Model,
        2 => Uuid,
        3 => OtherIdentifyingInfo,
        4 => MemorySize,
        5 => CpuModel,
        6 => CpuMhz,
        7 => NumCpuPkgs,
        8 => NumCpuCores,
        9 => NumCpuThreads,
        10 => NumNics,
        11 => NumHBAs,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Vendor = (string)value!;
                break;
            case 1:
                Model = (string)value!;
                break;
            case 2:
                Uuid = (string)value!;
                break;
            case 3:
                OtherIdentifyingInfo.Add((HostSystemIdentificationInfo)value!);
                break;
            case 4:
                MemorySize = (long)value!;
                break;
            case 5:
                CpuModel = (string)value!;
                break;
            case 6:
                CpuMhz = (int)value!;
                break;
            case 7:
                NumCpuPkgs = (short)value!;
                break;
            case 8:
                NumCpuCores = (short)value!;
                break;
            case 9:
                NumCpuThreads = (short)value!;
                break;
            case 10:
                NumNics = (int)value!;
                break;
            case 11:
                NumHBAs = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
