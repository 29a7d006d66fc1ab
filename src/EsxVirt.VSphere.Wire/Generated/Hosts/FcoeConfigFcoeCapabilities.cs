// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Fcoe configuration fcoe capabilities.</summary>
public partial class FcoeConfigFcoeCapabilities : DataObject
{
    internal static readonly DataType TypeRow = new DataType<FcoeConfigFcoeCapabilities>(
        "FcoeConfigFcoeCapabilities", null, Schema.ApiVersion.V5_0, static () => new FcoeConfigFcoeCapabilities(),
        [
            new("priorityClass", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("sourceMacAddress", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("vlanRange", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Priority class.</summary>
    public bool PriorityClass { get; set; }

    /// <summary>Whether the sender's MAC address is compared.</summary>
    public bool SourceMacAddress { get; set; }

    /// <summary>Whether ranges of VLANs can be used.</summary>
    public bool VlanRange { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => PriorityClass,
        1 => SourceMacAddress,
        2 => VlanRange,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PriorityClass = (bool)value!;
                break;
            case 1:
                SourceMacAddress = (bool)value!;
                break;
            case 2:
                VlanRange = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
