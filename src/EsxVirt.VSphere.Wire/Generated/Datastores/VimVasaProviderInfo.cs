// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Vim vasa provider details.</summary>
public partial class VimVasaProviderInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VimVasaProviderInfo>(
        "VimVasaProviderInfo", null, Schema.ApiVersion.V6_0, static () => new VimVasaProviderInfo(),
        [
            new("provider", WireKind.Data, "VimVasaProvider", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("arrayState", WireKind.Data, "VimVasaProviderStatePerArray", MemberUse.List, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Provider.</summary>
    public VimVasaProvider Provider { get; set; } = null!;

    /// <summary>Array state.</summary>
    public List<VimVasaProviderStatePerArray> ArrayState { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Provider,
        1 => ArrayState,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Provider = (VimVasaProvider)value!;
                break;
            case 1:
                ArrayState.Add((VimVasaProviderStatePerArray)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
