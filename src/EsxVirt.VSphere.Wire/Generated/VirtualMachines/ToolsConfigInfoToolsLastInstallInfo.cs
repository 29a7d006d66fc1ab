// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Tools configuration details tools last install details.</summary>
public partial class ToolsConfigInfoToolsLastInstallInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ToolsConfigInfoToolsLastInstallInfo>(
        "ToolsConfigInfoToolsLastInstallInfo", null, Schema.ApiVersion.V5_0, static () => new ToolsConfigInfoToolsLastInstallInfo(),
        [
            new("counter", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("fault", WireKind.Data, "LocalizedMethodFault", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Counter.</summary>
    public int Counter { get; set; }

    /// <summary>Fault.</summary>
    public LocalizedMethodFault? Fault { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Counter,
        1 => Fault,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Counter = (int)value!;
                break;
            case 1:
                Fault = (LocalizedMethodFault?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
