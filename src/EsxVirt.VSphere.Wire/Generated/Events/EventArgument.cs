// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Event argument.</summary>
public partial class EventArgument : DataObject
{
    internal static readonly DataType TypeRow = new DataType<EventArgument>(
        "EventArgument", null, Schema.ApiVersion.V2_0, static () => new EventArgument(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
