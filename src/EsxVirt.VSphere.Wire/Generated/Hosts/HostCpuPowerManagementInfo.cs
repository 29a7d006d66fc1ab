// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>CPU power management details of a host.</summary>
public partial class HostCpuPowerManagementInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostCpuPowerManagementInfo>(
        "HostCpuPowerManagementInfo", null, Schema.ApiVersion.V4_0, static () => new HostCpuPowerManagementInfo(),
        [
            new("currentPolicy", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("hardwareSupport", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Current policy.</summary>
    public string? CurrentPolicy { get; set; }

    /// <summary>Hardware support.</summary>
    public string? HardwareSupport { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => CurrentPolicy,
        1 => HardwareSupport,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CurrentPolicy = (string?)value;
                break;
            case 1:
                HardwareSupport = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
