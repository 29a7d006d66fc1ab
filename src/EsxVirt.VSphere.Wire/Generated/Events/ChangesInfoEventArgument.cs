// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Changes details event argument.</summary>
public partial class ChangesInfoEventArgument : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ChangesInfoEventArgument>(
        "ChangesInfoEventArgument", null, Schema.ApiVersion.V6_5, static () => new ChangesInfoEventArgument(),
        [
            new("modified", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("added", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("deleted", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Modified.</summary>
    public string? Modified { get; set; }

    /// <summary>Added.</summary>
    public string? Added { get; set; }

    /// <summary>Deleted.</summary>
    public string? Deleted { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Modified,
        1 => Added,
        2 => Deleted,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Modified = (string?)value;
                break;
            case 1:
                Added = (string?)value;
                break;
            case 2:
                Deleted = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
