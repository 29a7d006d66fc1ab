// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual machine CPU identifier details specification.</summary>
public partial class VirtualMachineCpuIdInfoSpec : ArrayUpdateSpec
{
    internal static new readonly DataType TypeRow = new DataType<VirtualMachineCpuIdInfoSpec>(
        "VirtualMachineCpuIdInfoSpec", ArrayUpdateSpec.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualMachineCpuIdInfoSpec(),
        [
            new("info", WireKind.Data, "HostCpuIdInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Details.</summary>
    public HostCpuIdInfo? Info { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Info,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Info = (HostCpuIdInfo?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
