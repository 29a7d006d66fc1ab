// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration file details of a virtual machine.</summary>
public partial class VmConfigFileInfo : FileInfo
{
    internal static new readonly DataType TypeRow = new DataType<VmConfigFileInfo>(
        "VmConfigFileInfo", FileInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VmConfigFileInfo(),
        [
            new("configVersion", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("encryption", WireKind.Data, "VmConfigFileEncryptionInfo", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Configuration version.</summary>
    public int? ConfigVersion { get; set; }

    /// <summary>Encryption.</summary>
    public VmConfigFileEncryptionInfo? Encryption { get; set; }

    internal override object? Get(int index) => index switch
    {
        5 => ConfigVersion,
        6 => Encryption,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 5:
                ConfigVersion = (int?)value;
                break;
            case 6:
                Encryption = (VmConfigFileEncryptionInfo?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
