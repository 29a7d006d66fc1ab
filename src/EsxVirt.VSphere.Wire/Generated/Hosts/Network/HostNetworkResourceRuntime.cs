// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network resource runtime of a host.</summary>
public partial class HostNetworkResourceRuntime : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNetworkResourceRuntime>(
        "HostNetworkResourceRuntime", null, Schema.ApiVersion.V6_0, static () => new HostNetworkResourceRuntime(),
        [
            new("pnicResourceInfo", WireKind.Data, "HostPnicNetworkResourceInfo", MemberUse.RequiredList, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Physical network card resource details.</summary>
    public List<HostPnicNetworkResourceInfo> PnicResourceInfo { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => PnicResourceInfo,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PnicResourceInfo.Add((HostPnicNetworkResourceInfo)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
