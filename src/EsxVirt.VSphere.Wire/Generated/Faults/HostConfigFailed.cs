// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Several host settings failed.</summary>
public partial class HostConfigFailed : HostConfigFault
{
    internal static new readonly DataType TypeRow = new DataType<HostConfigFailed>(
        "HostConfigFailed", HostConfigFault.TypeRow, Schema.ApiVersion.V4_0, static () => new HostConfigFailed(),
        [
            new("failure", WireKind.Data, "LocalizedMethodFault", MemberUse.RequiredList, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Failure.</summary>
    public List<LocalizedMethodFault> Failure { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        2 => Failure,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Failure.Add((LocalizedMethodFault)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
