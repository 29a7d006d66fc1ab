// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A network card of the host's own kernel.</summary>
public partial class HostVirtualNic : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostVirtualNic>(
        "HostVirtualNic", null, Schema.ApiVersion.V2_0, static () => new HostVirtualNic(),
        [
            new("device", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("portgroup", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("spec", WireKind.Data, "HostVirtualNicSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("port", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Device.</summary>
    public string Device { get; set; } = "";

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Portgroup.</summary>
    public string Portgroup { get; set; } = "";

    /// <summary>Specification.</summary>
    public HostVirtualNicSpec Spec { get; set; } = null!;

    /// <summary>Key of the port.</summary>
    public string? Port { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Device,
        1 => Key,
        2 => Portgroup,
        3 => Spec,
        4 => Port,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Device = (string)value!;
                break;
            case 1:
                Key = (string)value!;
                break;
            case 2:
                Portgroup = (string)value!;
                break;
            case 3:
                Spec = (HostVirtualNicSpec)value!;
                break;
            case 4:
                Port = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
