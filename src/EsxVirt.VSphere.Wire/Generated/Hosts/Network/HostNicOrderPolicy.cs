// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network card order policy of a host.</summary>
public partial class HostNicOrderPolicy : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNicOrderPolicy>(
        "HostNicOrderPolicy", null, Schema.ApiVersion.V2_0, static () => new HostNicOrderPolicy(),
        [
            new("activeNic", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("standbyNic", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Active network card.</summary>
    public List<string> ActiveNic { get; set; } = [];

    /// <summary>Standby network card.</summary>
    public List<string> StandbyNic { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => ActiveNic,
        1 => StandbyNic,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ActiveNic.Add((string)value!);
                break;
            case 1:
                StandbyNic.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
