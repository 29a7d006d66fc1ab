// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The object has no such method.</summary>
public partial class MethodNotFound : InvalidRequest
{
    internal static new readonly DataType TypeRow = new DataType<MethodNotFound>(
        "MethodNotFound", InvalidRequest.TypeRow, Schema.ApiVersion.V2_0, static () => new MethodNotFound(),
        [
            new("receiver", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("method", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Receiver.</summary>
    public ManagedObjectReference Receiver { get; set; }

    /// <summary>Method.</summary>
    public string Method { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => Receiver,
        3 => Method,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Receiver = (ManagedObjectReference)value!;
                break;
            case 3:
                Method = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
