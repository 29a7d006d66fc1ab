// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Licensable resource details of a host.</summary>
public partial class HostLicensableResourceInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostLicensableResourceInfo>(
        "HostLicensableResourceInfo", null, Schema.ApiVersion.V5_0, static () => new HostLicensableResourceInfo(),
        [
            new("resource", WireKind.Data, "KeyAnyValue", MemberUse.RequiredList, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Resource.</summary>
    public List<KeyAnyValue> Resource { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Resource,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Resource.Add((KeyAnyValue)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
