// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Answer of the CPUID instruction for a level; registers as eight groups of four bits.</summary>
public partial class HostCpuIdInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostCpuIdInfo>(
        "HostCpuIdInfo", null, Schema.ApiVersion.V2_0, static () => new HostCpuIdInfo(),
        [
            new("level", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vendor", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("eax", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ebx", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ecx", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("edx", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Level (EAX) of the question.</summary>
    public int Level { get; set; }

    /// <summary>Vendor.</summary>
    public string? Vendor { get; set; }

    /// <summary>EAX.</summary>
    public string? Eax { get; set; }

    /// <summary>EBX.</summary>
    public string? Ebx { get; set; }

    /// <summary>ECX.</summary>
    public string? Ecx { get; set; }

    /// <summary>EDX.</summary>
    public string? Edx { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Level,
        1 => Vendor,
        2 => Eax,
        3 => Ebx,
        4 => Ecx,
        5 => Edx,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Level = (int)value!;
                break;
            case 1:
                Vendor = (string?)value;
                break;
            case 2:
                Eax = (string?)value;
                break;
            case 3:
                Ebx = (string?)value;
                break;
            case 4:
                Ecx = (string?)value;
                break;
            case 5:
                Edx = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
