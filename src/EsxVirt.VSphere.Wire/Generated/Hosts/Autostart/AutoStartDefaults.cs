// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Defaults for machines that start with their host.</summary>
public partial class AutoStartDefaults : DataObject
{
    internal static readonly DataType TypeRow = new DataType<AutoStartDefaults>(
        "AutoStartDefaults", null, Schema.ApiVersion.V2_0, static () => new AutoStartDefaults(),
        [
            new("enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("startDelay", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("stopDelay", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("waitForHeartbeat", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("stopAction", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether machines start with their host at all.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Wait after starting, in seconds; -1 for the default.</summary>
    public int? StartDelay { get; set; }

    /// <summary>Wait after stopping, in seconds; -1 for the default.</summary>
    public int? StopDelay { get; set; }

    /// <summary>Whether to wait for VMware Tools.</summary>
    public bool? WaitForHeartbeat { get; set; }

    /// <summary>What to do when the host stops.</summary>
    public string? StopAction { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Enabled,
        1 => StartDelay,
        2 => StopDelay,
        3 => WaitForHeartbeat,
        4 => StopAction,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Enabled = (bool?)value;
                break;
            case 1:
                StartDelay = (int?)value;
                break;
            case 2:
                StopDelay = (int?)value;
                break;
            case 3:
                WaitForHeartbeat = (bool?)value;
                break;
            case 4:
                StopAction = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
