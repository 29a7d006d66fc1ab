// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Datastore capability.</summary>
public partial class DatastoreCapability : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DatastoreCapability>(
        "DatastoreCapability", null, Schema.ApiVersion.V2_0, static () => new DatastoreCapability(),
        [
            new("directoryHierarchySupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("rawDiskMappingsSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("perFileThinProvisioningSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("storageIORMSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("nativeSnapshotSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("topLevelDirectoryCreateSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("seSparseSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("vmfsSparseSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("vsanSparseSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("upitSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("vmdkExpandSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether directory hierarchy is supported.</summary>
    public bool DirectoryHierarchySupported { get; set; }

    /// <summary>Whether raw disk mappings are supported.</summary>
    public bool RawDiskMappingsSupported { get; set; }

    /// <summary>Whether per file thin provisioning is supported.</summary>
    public bool PerFileThinProvisioningSupported { get; set; }

    /// <summary>Whether storage I/O control is supported.</summary>
    public bool? StorageIORMSupported { get; set; }

    /// <summary>Whether native snapshot is supported.</summary>
    public bool? NativeSnapshotSupported { get; set; }

    /// <summary>Whether top level directory create is supported.</summary>
    public bool? TopLevelDirectoryCreateSupported { get; set; }

    /// <summary>Whether se sparse is supported.</summary>
    public bool? SeSparseSupported { get; set; }

    /// <summary>Whether VMFS sparse is supported.</summary>
    public bool? VmfsSparseSupported { get; set; }

    /// <summary>Whether vSAN sparse is supported.</summary>
    public bool? VsanSparseSupported { get; set; }

    /// <summary>Whether upit is supported.</summary>
    public bool? UpitSupported { get; set; }

    /// <summary>Whether vmdk expand is supported.</summary>
    public bool? VmdkExpandSupported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DirectoryHierarchySupported,
        1 => RawDiskMappingsSupported,
        2 => PerFileThinProvisioningSupported,
        3 => StorageIORMSupported,
        4 => NativeSnapshotSupported,
        5 => TopLevelDirectoryCreateSupported,
        6 => SeSparseSupported,
        7 => VmfsSparseSupported,
        8 => VsanSparseSupported,
        9 => UpitSupported,
        10 => VmdkExpandSupported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DirectoryHierarchySupported = (bool)value!;
                break;
            case 1:
                RawDiskMappingsSupported = (bool)value!;
                break;
            case 2:
                PerFileThinProvisioningSupported = (bool)value!;
                break;
            case 3:
                StorageIORMSupported = (bool?)value;
                break;
            case 4:
                NativeSnapshotSupported = (bool?)value;
                break;
            case 5:
                TopLevelDirectoryCreateSupported = (bool?)value;
                break;
            case 6:
                SeSparseSupported = (bool?)value;
                break;
            case 7:
                VmfsSparseSupported = (bool?)value;
                break;
            case 8:
                VsanSparseSupported = (bool?)value;
                break;
            case 9:
                UpitSupported = (bool?)value;
                break;
            case 10:
                VmdkExpandSupported = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
