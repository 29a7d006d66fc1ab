// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Compute resource configuration details.</summary>
public partial class ComputeResourceConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ComputeResourceConfigInfo>(
        "ComputeResourceConfigInfo", null, Schema.ApiVersion.V2_5, static () => new ComputeResourceConfigInfo(),
        [
            new("vmSwapPlacement", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("spbmEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("defaultHardwareVersionKey", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Virtual machine swap placement.</summary>
    public string VmSwapPlacement { get; set; } = "";

    /// <summary>Whether spbm is enabled.</summary>
    public bool? SpbmEnabled { get; set; }

    /// <summary>Default hardware version key.</summary>
    public string? DefaultHardwareVersionKey { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => VmSwapPlacement,
        1 => SpbmEnabled,
        2 => DefaultHardwareVersionKey,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                VmSwapPlacement = (string)value!;
                break;
            case 1:
                SpbmEnabled = (bool?)value;
                break;
            case 2:
                DefaultHardwareVersionKey = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
