// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>SCSI LUN capabilities.</summary>
public partial class ScsiLunCapabilities : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ScsiLunCapabilities>(
        "ScsiLunCapabilities", null, Schema.ApiVersion.V4_0, static () => new ScsiLunCapabilities(),
        [
            new("updateDisplayNameSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether update display name is supported.</summary>
    public bool UpdateDisplayNameSupported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => UpdateDisplayNameSupported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                UpdateDisplayNameSupported = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
