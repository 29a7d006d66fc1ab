// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Event argument of a host.</summary>
public partial class HostEventArgument : EntityEventArgument
{
    internal static new readonly DataType TypeRow = new DataType<HostEventArgument>(
        "HostEventArgument", EntityEventArgument.TypeRow, Schema.ApiVersion.V2_0, static () => new HostEventArgument(),
        [
            new("host", WireKind.Reference, "HostSystem", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Host.</summary>
    public ManagedObjectReference Host { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => Host,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Host = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
