// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Cluster high availability fdm host state.</summary>
public partial class ClusterDasFdmHostState : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ClusterDasFdmHostState>(
        "ClusterDasFdmHostState", null, Schema.ApiVersion.V5_0, static () => new ClusterDasFdmHostState(),
        [
            new("state", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("stateReporter", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>State.</summary>
    public string State { get; set; } = "";

    /// <summary>State reporter.</summary>
    public ManagedObjectReference? StateReporter { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => State,
        1 => StateReporter,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                State = (string)value!;
                break;
            case 1:
                StateReporter = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
