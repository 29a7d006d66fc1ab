// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Event filter specification by entity.</summary>
public partial class EventFilterSpecByEntity : DataObject
{
    internal static readonly DataType TypeRow = new DataType<EventFilterSpecByEntity>(
        "EventFilterSpecByEntity", null, Schema.ApiVersion.V2_0, static () => new EventFilterSpecByEntity(),
        [
            new("entity", WireKind.Reference, "ManagedEntity", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("recursion", WireKind.Enum, "EventFilterSpecRecursionOption", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Object that it works on.</summary>
    public ManagedObjectReference Entity { get; set; }

    /// <summary>Recursion.</summary>
    public EventFilterSpecRecursionOption Recursion { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Entity,
        1 => Recursion,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Entity = (ManagedObjectReference)value!;
                break;
            case 1:
                Recursion = (EventFilterSpecRecursionOption)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
