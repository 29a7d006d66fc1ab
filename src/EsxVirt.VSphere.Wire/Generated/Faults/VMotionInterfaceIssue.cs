// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A network card keeps vMotion from working.</summary>
public partial class VMotionInterfaceIssue : MigrationFault
{
    internal static new readonly DataType TypeRow = new DataType<VMotionInterfaceIssue>(
        "VMotionInterfaceIssue", MigrationFault.TypeRow, Schema.ApiVersion.V2_0, static () => new VMotionInterfaceIssue(),
        [
            new("atSourceHost", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("failedHost", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("failedHostEntity", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether the source host has the problem.</summary>
    public bool AtSourceHost { get; set; }

    /// <summary>Failed host.</summary>
    public string FailedHost { get; set; } = "";

    /// <summary>Failed host entity.</summary>
    public ManagedObjectReference? FailedHostEntity { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => AtSourceHost,
        3 => FailedHost,
        4 => FailedHostEntity,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                AtSourceHost = (bool)value!;
                break;
            case 3:
                FailedHost = (string)value!;
                break;
            case 4:
                FailedHostEntity = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
