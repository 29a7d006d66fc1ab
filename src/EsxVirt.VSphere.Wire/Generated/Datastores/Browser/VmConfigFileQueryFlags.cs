// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration file query flags of a virtual machine.</summary>
public partial class VmConfigFileQueryFlags : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VmConfigFileQueryFlags>(
        "VmConfigFileQueryFlags", null, Schema.ApiVersion.V2_0, static () => new VmConfigFileQueryFlags(),
        [
            new("configVersion", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("encryption", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether the configuration version is wanted.</summary>
    public bool ConfigVersion { get; set; }

    /// <summary>Whether encryption is wanted.</summary>
    public bool? Encryption { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ConfigVersion,
        1 => Encryption,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ConfigVersion = (bool)value!;
                break;
            case 1:
                Encryption = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
