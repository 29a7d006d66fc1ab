// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration file query filter of a virtual machine.</summary>
public partial class VmConfigFileQueryFilter : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VmConfigFileQueryFilter>(
        "VmConfigFileQueryFilter", null, Schema.ApiVersion.V2_0, static () => new VmConfigFileQueryFilter(),
        [
            new("matchConfigVersion", WireKind.Int, "int", MemberUse.List, Schema.ApiVersion.V2_0),
            new("encrypted", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Match configuration version.</summary>
    public List<int> MatchConfigVersion { get; set; } = [];

    /// <summary>Whether it is encrypted.</summary>
    public bool? Encrypted { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => MatchConfigVersion,
        1 => Encrypted,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                MatchConfigVersion.Add((int)value!);
                break;
            case 1:
                Encrypted = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
