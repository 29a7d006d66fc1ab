// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What the server can do as a whole.</summary>
public partial class Capability : DataObject
{
    internal static readonly DataType TypeRow = new DataType<Capability>(
        "Capability", null, Schema.ApiVersion.V2_0, static () => new Capability(),
        [
            new("provisioningSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("multiHostSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("userShellAccessSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("networkBackupAndRestoreSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("ftDrsWithoutEvcSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("hciWorkflowSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether provisioning is supported.</summary>
    public bool ProvisioningSupported { get; set; }

    /// <summary>Whether several hosts are supported.</summary>
    public bool MultiHostSupported { get; set; }

    /// <summary>Whether user shell access is supported.</summary>
    public bool? UserShellAccessSupported { get; set; }

    /// <summary>Whether network backup and restore is supported.</summary>
    public bool? NetworkBackupAndRestoreSupported { get; set; }

    /// <summary>Whether DRS handles fault tolerance without EVC.</summary>
    public bool? FtDrsWithoutEvcSupported { get; set; }

    /// <summary>Whether hyper-converged set-up is supported.</summary>
    public bool? HciWorkflowSupported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ProvisioningSupported,
        1 => MultiHostSupported,
        2 => UserShellAccessSupported,
        3 => NetworkBackupAndRestoreSupported,
        4 => FtDrsWithoutEvcSupported,
        5 => HciWorkflowSupported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ProvisioningSupported = (bool)value!;
                break;
            case 1:
                MultiHostSupported = (bool)value!;
                break;
            case 2:
                UserShellAccessSupported = (bool?)value;
                break;
            case 3:
                NetworkBackupAndRestoreSupported = (bool?)value;
                break;
            case 4:
                FtDrsWithoutEvcSupported = (bool?)value;
                break;
            case 5:
                HciWorkflowSupported = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
