// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A ticket for a remote console.</summary>
public partial class VirtualMachineTicket : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineTicket>(
        "VirtualMachineTicket", null, Schema.ApiVersion.V4_1, static () => new VirtualMachineTicket(),
        [
            new("ticket", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("cfgFile", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("host", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("port", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("sslThumbprint", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("url", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V7_0_2_0),
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

    /// <summary>Where a WebSocket client connects.</summary>
    public string? Url { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Ticket,
        1 => CfgFile,
        2 => Host,
        3 => Port,
        4 => SslThumbprint,
        5 => Url,
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
            case 5:
                Url = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
