// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual device configuration specification backing specification.</summary>
public partial class VirtualDeviceConfigSpecBackingSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualDeviceConfigSpecBackingSpec>(
        "VirtualDeviceConfigSpecBackingSpec", null, Schema.ApiVersion.V6_5, static () => new VirtualDeviceConfigSpecBackingSpec(),
        [
            new("parent", WireKind.Data, "VirtualDeviceConfigSpecBackingSpec", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("crypto", WireKind.Data, "CryptoSpec", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Object above it in the inventory.</summary>
    public VirtualDeviceConfigSpecBackingSpec? Parent { get; set; }

    /// <summary>Crypto.</summary>
    public CryptoSpec? Crypto { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Parent,
        1 => Crypto,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Parent = (VirtualDeviceConfigSpecBackingSpec?)value;
                break;
            case 1:
                Crypto = (CryptoSpec?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
