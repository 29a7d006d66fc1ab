// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Vvol volume of a host.</summary>
public partial class HostVvolVolume : HostFileSystemVolume
{
    internal static new readonly DataType TypeRow = new DataType<HostVvolVolume>(
        "HostVvolVolume", HostFileSystemVolume.TypeRow, Schema.ApiVersion.V6_0, static () => new HostVvolVolume(),
        [
            new("scId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("hostPE", WireKind.Data, "VVolHostPE", MemberUse.List, Schema.ApiVersion.V6_0),
            new("vasaProviderInfo", WireKind.Data, "VimVasaProviderInfo", MemberUse.List, Schema.ApiVersion.V6_0),
            new("storageArray", WireKind.Data, "VASAStorageArray", MemberUse.List, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Sc identifier.</summary>
    public string ScId { get; set; } = "";

    /// <summary>Host PE.</summary>
    public List<VVolHostPE> HostPE { get; set; } = [];

    /// <summary>Vasa provider details.</summary>
    public List<VimVasaProviderInfo> VasaProviderInfo { get; set; } = [];

    /// <summary>Storage array.</summary>
    public List<VASAStorageArray> StorageArray { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        3 => ScId,
        4 => HostPE,
        5 => VasaProviderInfo,
        6 => StorageArray,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                ScId = (string)value!;
                break;
            case 4:
                HostPE.Add((VVolHostPE)value!);
                break;
            case 5:
                VasaProviderInfo.Add((VimVasaProviderInfo)value!);
                break;
            case 6:
                StorageArray.Add((VASAStorageArray)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
