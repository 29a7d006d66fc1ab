// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Something about a virtual machine.</summary>
public partial class VmEvent : Event
{
    internal static new readonly DataType TypeRow = new DataType<VmEvent>(
        "VmEvent", Event.TypeRow, Schema.ApiVersion.V2_0, static () => new VmEvent(),
        [
            new("template", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether it is a template.</summary>
    public bool Template { get; set; }

    internal override object? Get(int index) => index switch
    {
        13 => Template,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 13:
                Template = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
