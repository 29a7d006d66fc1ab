// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A bus adapter.</summary>
public partial class HostHostBusAdapter : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostHostBusAdapter>(
        "HostHostBusAdapter", null, Schema.ApiVersion.V2_0, static () => new HostHostBusAdapter(),
        [
            new("key", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("device", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("bus", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("status", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("model", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("driver", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("pci", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string? Key { get; set; }

    /// <summary>Device.</summary>
    public string Device { get; set; } = "";

    /// <summary>Bus.</summary>
    public int Bus { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; } = "";

    /// <summary>Model.</summary>
    public string Model { get; set; } = "";

    /// <summary>Driver.</summary>
    public string? Driver { get; set; }

    /// <summary>PCI.</summary>
    public string? Pci { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Device,
        2 => Bus,
        3 => Status,
        4 => Model,
        5 => Driver,
        6 => Pci,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string?)value;
                break;
            case 1:
                Device = (string)value!;
                break;
            case 2:
                Bus = (int)value!;
                break;
            case 3:
                Status = (string)value!;
                break;
            case 4:
                Model = (string)value!;
                break;
            case 5:
                Driver = (string?)value;
                break;
            case 6:
                Pci = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
