// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network event argument.</summary>
public partial class NetworkEventArgument : EntityEventArgument
{
    internal static new readonly DataType TypeRow = new DataType<NetworkEventArgument>(
        "NetworkEventArgument", EntityEventArgument.TypeRow, Schema.ApiVersion.V4_0, static () => new NetworkEventArgument(),
        [
            new("network", WireKind.Reference, "Network", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Network.</summary>
    public ManagedObjectReference Network { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => Network,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Network = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
