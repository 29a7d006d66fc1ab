// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A ticket for a remote console; up to 6.x.</summary>
public partial class VirtualMachineMksTicket : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineMksTicket>(
        "VirtualMachineMksTicket", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineMksTicket(),
        [
            new("ticket", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cfgFile", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("host", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("port", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("sslThumbprint", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Ticket.</summary>
    public string Ticket { get; set; } = "";

    /// <summary>Cfg file.</summary>
    public string CfgFile { get; set; } = "";

    /// <summary>Host.</summary>
    public string? Host { get; set; }

    /// <summary>Port.</summary>
    public int? Port { get; set; }

    /// <summary>Ssl thumbprint.</summary>
    public string? SslThumbprint { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Ticket,
        1 => CfgFile,
        2 => Host,
        3 => Port,
        4 => SslThumbprint,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Ticket = (string)value!;
                break;
            case 1:
                CfgFile = (string)value!;
                break;
            case 2:
                Host = (string?)value;
                break;
            case 3:
                Port = (int?)value;
                break;
            case 4:
                SslThumbprint = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
