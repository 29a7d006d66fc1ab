// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Runtime details net stack instance runtime details of a host.</summary>
public partial class HostRuntimeInfoNetStackInstanceRuntimeInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostRuntimeInfoNetStackInstanceRuntimeInfo>(
        "HostRuntimeInfoNetStackInstanceRuntimeInfo", null, Schema.ApiVersion.V5_5, static () => new HostRuntimeInfoNetStackInstanceRuntimeInfo(),
        [
            new("netStackInstanceKey", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("state", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("vmknicKeys", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V5_5),
            new("maxNumberOfConnections", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("currentIpV6Enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Net stack instance key.</summary>
    public string NetStackInstanceKey { get; set; } = "";

    /// <summary>State.</summary>
    public string? State { get; set; }

    /// <summary>Vmknic keys.</summary>
    public List<string> VmknicKeys { get; set; } = [];

    /// <summary>Largest number of connections.</summary>
    public int? MaxNumberOfConnections { get; set; }

    /// <summary>Whether current IP address V6 is enabled.</summary>
    public bool? CurrentIpV6Enabled { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => NetStackInstanceKey,
        1 => State,
        2 => VmknicKeys,
        3 => MaxNumberOfConnections,
        4 => CurrentIpV6Enabled,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                NetStackInstanceKey = (string)value!;
                break;
            case 1:
                State = (string?)value;
                break;
            case 2:
                VmknicKeys.Add((string)value!);
                break;
            case 3:
                MaxNumberOfConnections = (int?)value;
                break;
            case 4:
                CurrentIpV6Enabled = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
