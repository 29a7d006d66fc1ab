// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Something is wrong with a file.</summary>
public partial class FileFault : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<FileFault>(
        "FileFault", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new FileFault(),
        [
            new("file", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Files.</summary>
    public string File { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => File,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                File = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
