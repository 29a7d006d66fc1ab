// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration summary of a host.</summary>
public partial class HostConfigSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostConfigSummary>(
        "HostConfigSummary", null, Schema.ApiVersion.V2_0, static () => new HostConfigSummary(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("port", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("sslThumbprint", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("product", WireKind.Data, "AboutInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("vmotionEnabled", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("faultToleranceEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("agentVmDatastore", WireKind.Reference, "Datastore", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("agentVmNetwork", WireKind.Reference, "Network", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Port.</summary>
    public int Port { get; set; }

    /// <summary>Ssl thumbprint.</summary>
    public string? SslThumbprint { get; set; }

    /// <summary>Product.</summary>
    public AboutInfo? Product { get; set; }

    /// <summary>Whether vMotion is enabled.</summary>
    public bool VmotionEnabled { get; set; }

    /// <summary>Whether fault tolerance is enabled.</summary>
    public bool? FaultToleranceEnabled { get; set; }

    /// <summary>Agent virtual machine datastore.</summary>
    public ManagedObjectReference? AgentVmDatastore { get; set; }

    /// <summary>Agent virtual machine network.</summary>
    public ManagedObjectReference? AgentVmNetwork { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Port,
        2 => SslThumbprint,
        3 => Product,
        4 => VmotionEnabled,
        5 => FaultToleranceEnabled,
        6 => AgentVmDatastore,
        7 => AgentVmNetwork,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Port = (int)value!;
                break;
            case 2:
                SslThumbprint = (string?)value;
                break;
            case 3:
                Product = (AboutInfo?)value;
                break;
            case 4:
                VmotionEnabled = (bool)value!;
                break;
            case 5:
                FaultToleranceEnabled = (bool?)value;
                break;
            case 6:
                AgentVmDatastore = (ManagedObjectReference?)value;
                break;
            case 7:
                AgentVmNetwork = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
