// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>How a host mounts a file system.</summary>
public partial class HostMountInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostMountInfo>(
        "HostMountInfo", null, Schema.ApiVersion.V2_0, static () => new HostMountInfo(),
        [
            new("path", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("accessMode", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("mounted", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("accessible", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("inaccessibleReason", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("mountFailedReason", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V8_0_0_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Path.</summary>
    public string? Path { get; set; }

    /// <summary>readWrite or readOnly.</summary>
    public string AccessMode { get; set; } = "";

    /// <summary>Whether it is mounted.</summary>
    public bool? Mounted { get; set; }

    /// <summary>Whether it can be reached.</summary>
    public bool? Accessible { get; set; }

    /// <summary>Inaccessible reason.</summary>
    public string? InaccessibleReason { get; set; }

    /// <summary>Why mounting failed.</summary>
    public string? MountFailedReason { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Path,
        1 => AccessMode,
        2 => Mounted,
        3 => Accessible,
        4 => InaccessibleReason,
        5 => MountFailedReason,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Path = (string?)value;
                break;
            case 1:
                AccessMode = (string)value!;
                break;
            case 2:
                Mounted = (bool?)value;
                break;
            case 3:
                Accessible = (bool?)value;
                break;
            case 4:
                InaccessibleReason = (string?)value;
                break;
            case 5:
                MountFailedReason = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
