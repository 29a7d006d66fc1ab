// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Protocol endpoint of a host.</summary>
public partial class HostProtocolEndpoint : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostProtocolEndpoint>(
        "HostProtocolEndpoint", null, Schema.ApiVersion.V6_0, static () => new HostProtocolEndpoint(),
        [
            new("peType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("type", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("hostKey", WireKind.Reference, "HostSystem", MemberUse.List, Schema.ApiVersion.V6_0),
            new("storageArray", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("nfsServer", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("nfsDir", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("nfsServerScope", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("nfsServerMajor", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("nfsServerAuthType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("nfsServerUser", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("deviceId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Pe type.</summary>
    public string PeType { get; set; } = "";

    /// <summary>Type.</summary>
    public string? Type { get; set; }

    /// <summary>UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Host key.</summary>
    public List<ManagedObjectReference> HostKey { get; set; } = [];

    /// <summary>Storage array.</summary>
    public string? StorageArray { get; set; }

    /// <summary>NFS server.</summary>
    public string? NfsServer { get; set; }

    /// <summary>NFS dir.</summary>
    public string? NfsDir { get; set; }

    /// <summary>NFS server scope.</summary>
    public string? NfsServerScope { get; set; }

    /// <summary>NFS server major.</summary>
    public string? NfsServerMajor { get; set; }

    /// <summary>NFS server authentication type.</summary>
    public string? NfsServerAuthType { get; set; }

    /// <summary>NFS server user.</summary>
    public string? NfsServerUser { get; set; }

    /// <summary>Device identifier.</summary>
    public string? DeviceId { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => PeType,
        1 => Type,
        2 => Uuid,
        3 => HostKey,
        4 => StorageArray,
        5 => NfsServer,
        6 => NfsDir,
        7 => NfsServerScope,
        8 => NfsServerMajor,
        9 => NfsServerAuthType,
        10 => NfsServerUser,
        11 => DeviceId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PeType = (string)value!;
                break;
            case 1:
                Type = (string?)value;
                break;
            case 2:
                Uuid = (string)value!;
                break;
            case 3:
                HostKey.Add((ManagedObjectReference)value!);
                break;
            case 4:
                StorageArray = (string?)value;
                break;
            case 5:
                NfsServer = (string?)value;
                break;
            case 6:
                NfsDir = (string?)value;
                break;
            case 7:
                NfsServerScope = (string?)value;
                break;
            case 8:
                NfsServerMajor = (string?)value;
                break;
            case 9:
                NfsServerAuthType = (string?)value;
                break;
            case 10:
                NfsServerUser = (string?)value;
                break;
            case 11:
                DeviceId = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
