// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Nat service name service specification of a host.</summary>
public partial class HostNatServiceNameServiceSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNatServiceNameServiceSpec>(
        "HostNatServiceNameServiceSpec", null, Schema.ApiVersion.V2_5, static () => new HostNatServiceNameServiceSpec(),
        [
            new("dnsAutoDetect", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("dnsPolicy", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("dnsRetries", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("dnsTimeout", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("dnsNameServer", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_5),
            new("nbdsTimeout", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("nbnsRetries", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("nbnsTimeout", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether name servers are found by themselves.</summary>
    public bool DnsAutoDetect { get; set; }

    /// <summary>DNS policy.</summary>
    public string DnsPolicy { get; set; } = "";

    /// <summary>DNS retries.</summary>
    public int DnsRetries { get; set; }

    /// <summary>DNS timeout.</summary>
    public int DnsTimeout { get; set; }

    /// <summary>DNS name server.</summary>
    public List<string> DnsNameServer { get; set; } = [];

    /// <summary>Nbds timeout.</summary>
    public int NbdsTimeout { get; set; }

    /// <summary>Nbns retries.</summary>
    public int NbnsRetries { get; set; }

    /// <summary>Nbns timeout.</summary>
    public int NbnsTimeout { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DnsAutoDetect,
        1 => DnsPolicy,
        2 => DnsRetries,
        3 => DnsTimeout,
        4 => DnsNameServer,
        5 => NbdsTimeout,
        6 => NbnsRetries,
        7 => NbnsTimeout,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DnsAutoDetect = (bool)value!;
                break;
            case 1:
                DnsPolicy = (string)value!;
                break;
            case 2:
                DnsRetries = (int)value!;
                break;
            case 3:
                DnsTimeout = (int)value!;
                break;
            case 4:
                DnsNameServer.Add((string)value!);
                break;
            case 5:
                NbdsTimeout = (int)value!;
                break;
            case 6:
                NbnsRetries = (int)value!;
                break;
            case 7:
                NbnsTimeout = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
