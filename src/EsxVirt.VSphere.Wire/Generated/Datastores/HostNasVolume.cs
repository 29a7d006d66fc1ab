// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>NAS volume of a host.</summary>
public partial class HostNasVolume : HostFileSystemVolume
{
    internal static new readonly DataType TypeRow = new DataType<HostNasVolume>(
        "HostNasVolume", HostFileSystemVolume.TypeRow, Schema.ApiVersion.V2_0, static () => new HostNasVolume(),
        [
            new("remoteHost", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("remotePath", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("userName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("remoteHostNames", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V6_0),
            new("securityType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("protocolEndpoint", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Remote host.</summary>
    public string RemoteHost { get; set; } = "";

    /// <summary>Remote path.</summary>
    public string RemotePath { get; set; } = "";

    /// <summary>User.</summary>
    public string? UserName { get; set; }

    /// <summary>Remote host names.</summary>
    public List<string> RemoteHostNames { get; set; } = [];

    /// <summary>Security type.</summary>
    public string? SecurityType { get; set; }

    /// <summary>Whether it is a protocol endpoint.</summary>
    public bool? ProtocolEndpoint { get; set; }

    internal override object? Get(int index) => index switch
    {
        3 => RemoteHost,
        4 => RemotePath,
        5 => UserName,
        6 => RemoteHostNames,
        7 => SecurityType,
        8 => ProtocolEndpoint,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                RemoteHost = (string)value!;
                break;
            case 4:
                RemotePath = (string)value!;
                break;
            case 5:
                UserName = (string?)value;
                break;
            case 6:
                RemoteHostNames.Add((string)value!);
                break;
            case 7:
                SecurityType = (string?)value;
                break;
            case 8:
                ProtocolEndpoint = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
