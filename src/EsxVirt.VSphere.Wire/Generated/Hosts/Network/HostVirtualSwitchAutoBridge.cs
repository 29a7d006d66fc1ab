// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network cards chosen by the server.</summary>
public partial class HostVirtualSwitchAutoBridge : HostVirtualSwitchBridge
{
    internal static new readonly DataType TypeRow = new DataType<HostVirtualSwitchAutoBridge>(
        "HostVirtualSwitchAutoBridge", HostVirtualSwitchBridge.TypeRow, Schema.ApiVersion.V2_0, static () => new HostVirtualSwitchAutoBridge(),
        [
            new("excludedNicDevice", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Excluded network card device.</summary>
    public List<string> ExcludedNicDevice { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => ExcludedNicDevice,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ExcludedNicDevice.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
