// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>No disk space.</summary>
public partial class NoDiskSpace : FileFault
{
    internal static new readonly DataType TypeRow = new DataType<NoDiskSpace>(
        "NoDiskSpace", FileFault.TypeRow, Schema.ApiVersion.V2_0, static () => new NoDiskSpace(),
        [
            new("datastore", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Datastore.</summary>
    public string Datastore { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        3 => Datastore,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                Datastore = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
