// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration details datastore URL pair of a virtual machine.</summary>
public partial class VirtualMachineConfigInfoDatastoreUrlPair : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineConfigInfoDatastoreUrlPair>(
        "VirtualMachineConfigInfoDatastoreUrlPair", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineConfigInfoDatastoreUrlPair(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("url", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>URL.</summary>
    public string Url { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Url,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Url = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
