// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Where the files of a virtual machine are.</summary>
public partial class VirtualMachineFileInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineFileInfo>(
        "VirtualMachineFileInfo", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineFileInfo(),
        [
            new("vmPathName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("snapshotDirectory", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("suspendDirectory", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("logDirectory", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ftMetadataDirectory", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The .vmx file, as datastore path.</summary>
    public string? VmPathName { get; set; }

    /// <summary>Where snapshots go.</summary>
    public string? SnapshotDirectory { get; set; }

    /// <summary>Where the suspend file goes.</summary>
    public string? SuspendDirectory { get; set; }

    /// <summary>Where logs go.</summary>
    public string? LogDirectory { get; set; }

    /// <summary>Fault tolerance metadata directory.</summary>
    public string? FtMetadataDirectory { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => VmPathName,
        1 => SnapshotDirectory,
        2 => SuspendDirectory,
        3 => LogDirectory,
        4 => FtMetadataDirectory,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                VmPathName = (string?)value;
                break;
            case 1:
                SnapshotDirectory = (string?)value;
                break;
            case 2:
                SuspendDirectory = (string?)value;
                break;
            case 3:
                LogDirectory = (string?)value;
                break;
            case 4:
                FtMetadataDirectory = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
