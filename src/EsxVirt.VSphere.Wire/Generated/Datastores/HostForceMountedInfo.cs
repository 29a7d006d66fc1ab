// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Force mounted details of a host.</summary>
public partial class HostForceMountedInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostForceMountedInfo>(
        "HostForceMountedInfo", null, Schema.ApiVersion.V4_0, static () => new HostForceMountedInfo(),
        [
            new("persist", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("mounted", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether it survives a reboot.</summary>
    public bool Persist { get; set; }

    /// <summary>Whether it is mounted.</summary>
    public bool Mounted { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Persist,
        1 => Mounted,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Persist = (bool)value!;
                break;
            case 1:
                Mounted = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
