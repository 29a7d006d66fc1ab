// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration of a distributed switch of VMware's own kind.</summary>
public partial class VMwareDVSConfigInfo : DVSConfigInfo
{
    internal static new readonly DataType TypeRow = new DataType<VMwareDVSConfigInfo>(
        "VMwareDVSConfigInfo", DVSConfigInfo.TypeRow, Schema.ApiVersion.V4_0, static () => new VMwareDVSConfigInfo(),
        [
            new("maxMtu", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Largest packet, in bytes.</summary>
    public int MaxMtu { get; set; }

    internal override object? Get(int index) => index switch
    {
        8 => MaxMtu,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 8:
                MaxMtu = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
