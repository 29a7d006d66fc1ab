// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>How a virtual switch reaches the physical network.</summary>
public partial class HostVirtualSwitchBridge : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostVirtualSwitchBridge>(
        "HostVirtualSwitchBridge", null, Schema.ApiVersion.V2_0, static () => new HostVirtualSwitchBridge(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
