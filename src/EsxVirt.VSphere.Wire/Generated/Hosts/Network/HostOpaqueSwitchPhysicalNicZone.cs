// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Opaque switch physical network card zone of a host.</summary>
public partial class HostOpaqueSwitchPhysicalNicZone : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostOpaqueSwitchPhysicalNicZone>(
        "HostOpaqueSwitchPhysicalNicZone", null, Schema.ApiVersion.V6_0, static () => new HostOpaqueSwitchPhysicalNicZone(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("pnicDevice", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Physical network card device.</summary>
    public List<string> PnicDevice { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => PnicDevice,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            case 1:
                PnicDevice.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
