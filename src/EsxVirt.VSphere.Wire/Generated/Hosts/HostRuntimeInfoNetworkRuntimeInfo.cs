// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Runtime details network runtime details of a host.</summary>
public partial class HostRuntimeInfoNetworkRuntimeInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostRuntimeInfoNetworkRuntimeInfo>(
        "HostRuntimeInfoNetworkRuntimeInfo", null, Schema.ApiVersion.V5_5, static () => new HostRuntimeInfoNetworkRuntimeInfo(),
        [
            new("netStackInstanceRuntimeInfo", WireKind.Data, "HostRuntimeInfoNetStackInstanceRuntimeInfo", MemberUse.List, Schema.ApiVersion.V5_5),
            new("networkResourceRuntime", WireKind.Data, "HostNetworkResourceRuntime", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Net stack instance runtime details.</summary>
    public List<HostRuntimeInfoNetStackInstanceRuntimeInfo> NetStackInstanceRuntimeInfo { get; set; } = [];

    /// <summary>Network resource runtime.</summary>
    public HostNetworkResourceRuntime? NetworkResourceRuntime { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => NetStackInstanceRuntimeInfo,
        1 => NetworkResourceRuntime,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                NetStackInstanceRuntimeInfo.Add((HostRuntimeInfoNetStackInstanceRuntimeInfo)value!);
                break;
            case 1:
                NetworkResourceRuntime = (HostNetworkResourceRuntime?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
