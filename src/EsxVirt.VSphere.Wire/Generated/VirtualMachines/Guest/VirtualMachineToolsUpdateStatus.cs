// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual machine tools update status.</summary>
public partial class VirtualMachineToolsUpdateStatus : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineToolsUpdateStatus>(
        "VirtualMachineToolsUpdateStatus", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineToolsUpdateStatus(),
        [
            new("updateRequireReboot", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("updateRequireRebootComponent", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether a change takes effect only after a reboot.</summary>
    public bool? UpdateRequireReboot { get; set; }

    /// <summary>Update require reboot component.</summary>
    public List<string> UpdateRequireRebootComponent { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => UpdateRequireReboot,
        1 => UpdateRequireRebootComponent,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                UpdateRequireReboot = (bool?)value;
                break;
            case 1:
                UpdateRequireRebootComponent.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
