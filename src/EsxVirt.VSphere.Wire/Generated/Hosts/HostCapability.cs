// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What a host can do.</summary>
public partial class HostCapability : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostCapability>(
        "HostCapability", null, Schema.ApiVersion.V2_0, static () => new HostCapability(),
        [
            new("recursiveResourcePoolsSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cpuMemoryResourceConfigurationSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("rebootSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("shutdownSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vmotionSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("standbySupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("ipmiSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("maxSupportedVMs", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("maxRunningVMs", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("maxSupportedVcpus", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("maxRegisteredVMs", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("datastorePrincipalSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("sanSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("nfsSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("iscsiSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vlanTaggingSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("nicTeamingSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("highGuestMemSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("maintenanceModeSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("suspendedRelocateSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("restrictedSnapshotRelocateSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("perVmSwapFiles", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("localSwapDatastoreSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("unsharedSwapVMotionSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("backgroundSnapshotsSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("preAssignedPCIUnitNumbersSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("screenshotSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("scaledScreenshotSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("storageVMotionSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("vmotionWithStorageVMotionSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("vmotionAcrossNetworkSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("maxNumDisksSVMotion", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("hbrNicSelectionSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("vrNfcNicSelectionSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("recordReplaySupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ftSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("replayUnsupportedReason", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("replayCompatibilityIssues", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_1),
            new("smpFtSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ftCompatibilityIssues", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_1),
            new("smpFtCompatibilityIssues", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V6_0),
            new("maxVcpusPerFtVm", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("loginBySSLThumbprintSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("cloneFromSnapshotSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("deltaDiskBackingsSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("perVMNetworkTrafficShapingSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("tpmSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("tpmVersion", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("txtEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("supportedCpuFeature", WireKind.Data, "HostCpuIdInfo", MemberUse.List, Schema.ApiVersion.V4_0),
            new("virtualExecUsageSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("storageIORMSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("vmDirectPathGen2Supported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("vmDirectPathGen2UnsupportedReason", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_1),
            new("vmDirectPathGen2UnsupportedReasonExtended", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("supportedVmfsMajorVersion", WireKind.Int, "int", MemberUse.List, Schema.ApiVersion.V5_0),
            new("vStorageCapable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("snapshotRelayoutSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("firewallIpRulesSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("servicePackageInfoSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("maxHostRunningVms", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("maxHostSupportedVcpus", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("vmfsDatastoreMountCapable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("eightPlusHostVmfsSharedAccessSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("nestedHVSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("vPMCSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("interVMCommunicationThroughVMCISupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("scheduledHardwareUpgradeSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("featureCapabilitiesSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("latencySensitivitySupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("storagePolicySupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("accel3dSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("reliableMemoryAware", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("multipleNetworkStackInstanceSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("messageBusProxySupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("vsanSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("vFlashSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("hostAccessManagerSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("provisioningNicSelectionSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("nfs41Supported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("nfs41Krb5iSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("turnDiskLocatorLedSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("virtualVolumeDatastoreSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("markAsSsdSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("markAsLocalSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("smartCardAuthenticationSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("pMemSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("pMemSnapshotSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("cryptoSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("oneKVolumeAPIsSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("gatewayOnNicSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("upitSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("cpuHwMmuSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("encryptedVMotionSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("encryptionChangeOnAddRemoveSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("encryptionHotOperationSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("encryptionWithSnapshotsSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("encryptionFaultToleranceSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("encryptionMemorySaveSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("encryptionRDMSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("encryptionVFlashSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("encryptionCBRCSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("encryptionHBRSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("ftEfiSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("unmapMethodSupported", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("maxMemMBPerFtVm", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("virtualMmuUsageIgnored", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("virtualExecUsageIgnored", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("vmCreateDateSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("vmfs3EOLSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("ftVmcpSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("quickBootSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether recursive resource pools are supported.</summary>
    public bool RecursiveResourcePoolsSupported { get; set; }

    /// <summary>Whether CPU memory resource configuration is supported.</summary>
    public bool? CpuMemoryResourceConfigurationSupported { get; set; }

    /// <summary>Whether reboot is supported.</summary>
    public bool RebootSupported { get; set; }

    /// <summary>Whether shutdown is supported.</summary>
    public bool ShutdownSupported { get; set; }

    /// <summary>Whether vMotion is supported.</summary>
    public bool VmotionSupported { get; set; }

    /// <summary>Whether standby is supported.</summary>
    public bool? StandbySupported { get; set; }

    /// <summary>Whether ipmi is supported.</summary>
    public bool? IpmiSupported { get; set; }

    /// <summary>Largest supported v ms.</summary>
    public int? MaxSupportedVMs { get; set; }

    /// <summary>Largest running v ms.</summary>
    public int? MaxRunningVMs { get; set; }

    /// <summary>Largest number of virtual CPUs of all machines together.</summary>
    public int? MaxSupportedVcpus { get; set; }

    /// <summary>Largest registered v ms.</summary>
    public int? MaxRegisteredVMs { get; set; }

    /// <summary>Whether datastore principal is supported.</summary>
    public bool DatastorePrincipalSupported { get; set; }

    /// <summary>Whether san is supported.</summary>
    public bool SanSupported { get; set; }

    /// <summary>Whether NFS is supported.</summary>
    public bool NfsSupported { get; set; }

    /// <summary>Whether iSCSI is supported.</summary>
    public bool IscsiSupported { get; set; }

    /// <summary>Whether VLAN tagging is supported.</summary>
    public bool VlanTaggingSupported { get; set; }

    /// <summary>Whether network card teaming is supported.</summary>
    public bool NicTeamingSupported { get; set; }

    /// <summary>Whether high guest mem is supported.</summary>
    public bool HighGuestMemSupported { get; set; }

    /// <summary>Whether maintenance mode is supported.</summary>
    public bool MaintenanceModeSupported { get; set; }

    /// <summary>Whether suspended relocate is supported.</summary>
    public bool SuspendedRelocateSupported { get; set; }

    /// <summary>Whether restricted snapshot relocate is supported.</summary>
    public bool? RestrictedSnapshotRelocateSupported { get; set; }

    /// <summary>Whether each machine can have a swap file of its own.</summary>
    public bool? PerVmSwapFiles { get; set; }

    /// <summary>Whether local swap datastore is supported.</summary>
    public bool? LocalSwapDatastoreSupported { get; set; }

    /// <summary>Whether unshared swap vMotion is supported.</summary>
    public bool? UnsharedSwapVMotionSupported { get; set; }

    /// <summary>Whether background snapshots are supported.</summary>
    public bool? BackgroundSnapshotsSupported { get; set; }

    /// <summary>Whether pre assigned PCI unit numbers are supported.</summary>
    public bool? PreAssignedPCIUnitNumbersSupported { get; set; }

    /// <summary>Whether screenshot is supported.</summary>
    public bool? ScreenshotSupported { get; set; }

    /// <summary>Whether scaled screenshot is supported.</summary>
    public bool? ScaledScreenshotSupported { get; set; }

    /// <summary>Whether storage vMotion is supported.</summary>
    public bool? StorageVMotionSupported { get; set; }

    /// <summary>Whether vMotion with storage vMotion is supported.</summary>
    public bool? VmotionWithStorageVMotionSupported { get; set; }

    /// <summary>Whether vMotion across network is supported.</summary>
    public bool? VmotionAcrossNetworkSupported { get; set; }

    /// <summary>Largest number of disks SV motion.</summary>
    public int? MaxNumDisksSVMotion { get; set; }

    /// <summary>Whether choosing a network card for replication is supported.</summary>
    public bool? HbrNicSelectionSupported { get; set; }

    /// <summary>Whether replication copies can have a network card.</summary>
    public bool? VrNfcNicSelectionSupported { get; set; }

    /// <summary>Whether record replay is supported.</summary>
    public bool? RecordReplaySupported { get; set; }

    /// <summary>Whether fault tolerance is supported.</summary>
    public bool? FtSupported { get; set; }

    /// <summary>Replay unsupported reason.</summary>
    public string? ReplayUnsupportedReason { get; set; }

    /// <summary>Replay compatibility issues.</summary>
    public List<string> ReplayCompatibilityIssues { get; set; } = [];

    /// <summary>Whether smp fault tolerance is supported.</summary>
    public bool? SmpFtSupported { get; set; }

    /// <summary>Fault tolerance compatibility issues.</summary>
    public List<string> FtCompatibilityIssues { get; set; } = [];

    /// <summary>Smp fault tolerance compatibility issues.</summary>
    public List<string> SmpFtCompatibilityIssues { get; set; } = [];

    /// <summary>Largest virtual CPUs per fault tolerance machine.</summary>
    public int? MaxVcpusPerFtVm { get; set; }

    /// <summary>Whether login by SSL thumbprint is supported.</summary>
    public bool? LoginBySSLThumbprintSupported { get; set; }

    /// <summary>Whether clone from snapshot is supported.</summary>
    public bool? CloneFromSnapshotSupported { get; set; }

    /// <summary>Whether delta disk backings are supported.</summary>
    public bool? DeltaDiskBackingsSupported { get; set; }

    /// <summary>Whether per machine network traffic shaping is supported.</summary>
    public bool? PerVMNetworkTrafficShapingSupported { get; set; }

    /// <summary>Whether TPM is supported.</summary>
    public bool? TpmSupported { get; set; }

    /// <summary>TPM version.</summary>
    public string? TpmVersion { get; set; }

    /// <summary>Whether txt is enabled.</summary>
    public bool? TxtEnabled { get; set; }

    /// <summary>Supported CPU feature.</summary>
    public List<HostCpuIdInfo> SupportedCpuFeature { get; set; } = [];

    /// <summary>Whether virtual exec usage is supported.</summary>
    public bool? VirtualExecUsageSupported { get; set; }

    /// <summary>Whether storage I/O control is supported.</summary>
    public bool? StorageIORMSupported { get; set; }

    /// <summary>Whether machine direct path generation 2 is supported.</summary>
    public bool? VmDirectPathGen2Supported { get; set; }

    /// <summary>Why direct path of generation 2 is not.</summary>
    public List<string> VmDirectPathGen2UnsupportedReason { get; set; } = [];

    /// <summary>More about why not.</summary>
    public string? VmDirectPathGen2UnsupportedReasonExtended { get; set; }

    /// <summary>Supported VMFS major version.</summary>
    public List<int> SupportedVmfsMajorVersion { get; set; } = [];

    /// <summary>Whether v storage is possible.</summary>
    public bool? VStorageCapable { get; set; }

    /// <summary>Whether snapshot relayout is supported.</summary>
    public bool? SnapshotRelayoutSupported { get; set; }

    /// <summary>Whether firewall IP rules are supported.</summary>
    public bool? FirewallIpRulesSupported { get; set; }

    /// <summary>Whether service package details are supported.</summary>
    public bool? ServicePackageInfoSupported { get; set; }

    /// <summary>Largest host running machines.</summary>
    public int? MaxHostRunningVms { get; set; }

    /// <summary>Largest host supported virtual CPUs.</summary>
    public int? MaxHostSupportedVcpus { get; set; }

    /// <summary>Whether VMFS datastore mount is possible.</summary>
    public bool? VmfsDatastoreMountCapable { get; set; }

    /// <summary>Whether eight plus host VMFS shared access is supported.</summary>
    public bool? EightPlusHostVmfsSharedAccessSupported { get; set; }

    /// <summary>Whether nested hardware virtualization is supported.</summary>
    public bool? NestedHVSupported { get; set; }

    /// <summary>Whether v PMC is supported.</summary>
    public bool? VPMCSupported { get; set; }

    /// <summary>Whether inter machine communication through VMCI is supported.</summary>
    public bool? InterVMCommunicationThroughVMCISupported { get; set; }

    /// <summary>Whether scheduled hardware upgrade is supported.</summary>
    public bool? ScheduledHardwareUpgradeSupported { get; set; }

    /// <summary>Whether feature capabilities are supported.</summary>
    public bool? FeatureCapabilitiesSupported { get; set; }

    /// <summary>Whether latency sensitivity is supported.</summary>
    public bool? LatencySensitivitySupported { get; set; }

    /// <summary>Whether storage policy is supported.</summary>
    public bool? StoragePolicySupported { get; set; }

    /// <summary>Whether accel3d is supported.</summary>
    public bool? Accel3dSupported { get; set; }

    /// <summary>Whether it knows of reliable memory.</summary>
    public bool? ReliableMemoryAware { get; set; }

    /// <summary>Whether multiple network stack instance is supported.</summary>
    public bool? MultipleNetworkStackInstanceSupported { get; set; }

    /// <summary>Whether message bus proxy is supported.</summary>
    public bool? MessageBusProxySupported { get; set; }

    /// <summary>Whether vSAN is supported.</summary>
    public bool? VsanSupported { get; set; }

    /// <summary>Whether v flash is supported.</summary>
    public bool? VFlashSupported { get; set; }

    /// <summary>Whether host access manager is supported.</summary>
    public bool? HostAccessManagerSupported { get; set; }

    /// <summary>Whether provisioning network card selection is supported.</summary>
    public bool? ProvisioningNicSelectionSupported { get; set; }

    /// <summary>Whether nfs41 is supported.</summary>
    public bool? Nfs41Supported { get; set; }

    /// <summary>Whether nfs41 Kerberosi is supported.</summary>
    public bool? Nfs41Krb5iSupported { get; set; }

    /// <summary>Whether turn disk locator led is supported.</summary>
    public bool? TurnDiskLocatorLedSupported { get; set; }

    /// <summary>Whether virtual volume datastore is supported.</summary>
    public bool? VirtualVolumeDatastoreSupported { get; set; }

    /// <summary>Whether mark as SSD is supported.</summary>
    public bool? MarkAsSsdSupported { get; set; }

    /// <summary>Whether mark as local is supported.</summary>
    public bool? MarkAsLocalSupported { get; set; }

    /// <summary>Whether smart card authentication is supported.</summary>
    public bool? SmartCardAuthenticationSupported { get; set; }

    /// <summary>Whether p mem is supported.</summary>
    public bool? PMemSupported { get; set; }

    /// <summary>Whether p mem snapshot is supported.</summary>
    public bool? PMemSnapshotSupported { get; set; }

    /// <summary>Whether crypto is supported.</summary>
    public bool? CryptoSupported { get; set; }

    /// <summary>Whether one k volume AP is are supported.</summary>
    public bool? OneKVolumeAPIsSupported { get; set; }

    /// <summary>Whether gateway on network card is supported.</summary>
    public bool? GatewayOnNicSupported { get; set; }

    /// <summary>Whether upit is supported.</summary>
    public bool? UpitSupported { get; set; }

    /// <summary>Whether CPU hardware mmu is supported.</summary>
    public bool? CpuHwMmuSupported { get; set; }

    /// <summary>Whether encrypted vMotion is supported.</summary>
    public bool? EncryptedVMotionSupported { get; set; }

    /// <summary>Whether encryption change on add remove is supported.</summary>
    public bool? EncryptionChangeOnAddRemoveSupported { get; set; }

    /// <summary>Whether encryption hot operation is supported.</summary>
    public bool? EncryptionHotOperationSupported { get; set; }

    /// <summary>Whether encryption with snapshots are supported.</summary>
    public bool? EncryptionWithSnapshotsSupported { get; set; }

    /// <summary>Whether encryption fault tolerance is supported.</summary>
    public bool? EncryptionFaultToleranceSupported { get; set; }

    /// <summary>Whether encryption memory save is supported.</summary>
    public bool? EncryptionMemorySaveSupported { get; set; }

    /// <summary>Whether encryption RDM is supported.</summary>
    public bool? EncryptionRDMSupported { get; set; }

    /// <summary>Whether encryption v flash is supported.</summary>
    public bool? EncryptionVFlashSupported { get; set; }

    /// <summary>Whether encryption CBRC is supported.</summary>
    public bool? EncryptionCBRCSupported { get; set; }

    /// <summary>Whether encryption HBR is supported.</summary>
    public bool? EncryptionHBRSupported { get; set; }

    /// <summary>Whether fault tolerance EFI is supported.</summary>
    public bool? FtEfiSupported { get; set; }

    /// <summary>Unmap method supported.</summary>
    public string? UnmapMethodSupported { get; set; }

    /// <summary>Largestmemory in MiB per fault tolerance machine.</summary>
    public int? MaxMemMBPerFtVm { get; set; }

    /// <summary>Whether virtualMmuUsage has no effect.</summary>
    public bool? VirtualMmuUsageIgnored { get; set; }

    /// <summary>Whether virtualExecUsage has no effect.</summary>
    public bool? VirtualExecUsageIgnored { get; set; }

    /// <summary>Whether machine create date is supported.</summary>
    public bool? VmCreateDateSupported { get; set; }

    /// <summary>Whether vmfs3 EOL is supported.</summary>
    public bool? Vmfs3EOLSupported { get; set; }

    /// <summary>Whether fault tolerance vmcp is supported.</summary>
    public bool? FtVmcpSupported { get; set; }

    /// <summary>Whether quick boot is supported.</summary>
    public bool? QuickBootSupported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => RecursiveResourcePoolsSupported,
        1 => CpuMemoryResourceConfigurationSupported,
        2 => RebootSupported,
        3 => ShutdownSupported,
        4 => VmotionSupported,
        5 => StandbySupported,
        6 => IpmiSupported,
        7 => MaxSupportedVMs,
        8 => MaxRunningVMs,
        9 => MaxSupportedVcpus,
        10 => MaxRegisteredVMs,
        11 => DatastorePrincipalSupported,
        12 => SanSupported,
        13 => NfsSupported,
        14 => IscsiSupported,
        15 => VlanTaggingSupported,
        16 => NicTeamingSupported,
        17 => HighGuestMemSupported,
        18 => MaintenanceModeSupported,
        19 => SuspendedRelocateSupported,
        20 => RestrictedSnapshotRelocateSupported,
        21 => PerVmSwapFiles,
        22 => LocalSwapDatastoreSupported,
        23 => UnsharedSwapVMotionSupported,
        24 => BackgroundSnapshotsSupported,
        25 => PreAssignedPCIUnitNumbersSupported,
        26 => ScreenshotSupported,
        27 => ScaledScreenshotSupported,
        28 => StorageVMotionSupported,
        29 => VmotionWithStorageVMotionSupported,
        30 => VmotionAcrossNetworkSupported,
        31 => MaxNumDisksSVMotion,
        32 => HbrNicSelectionSupported,
        33 => VrNfcNicSelectionSupported,
        34 => RecordReplaySupported,
        35 => FtSupported,
        36 => ReplayUnsupportedReason,
        37 => ReplayCompatibilityIssues,
        38 => SmpFtSupported,
        39 => FtCompatibilityIssues,
        40 => SmpFtCompatibilityIssues,
        41 => MaxVcpusPerFtVm,
        42 => LoginBySSLThumbprintSupported,
        43 => CloneFromSnapshotSupported,
        44 => DeltaDiskBackingsSupported,
        45 => PerVMNetworkTrafficShapingSupported,
        46 => TpmSupported,
        47 => TpmVersion,
        48 => TxtEnabled,
        49 => SupportedCpuFeature,
        50 => VirtualExecUsageSupported,
        51 => StorageIORMSupported,
        52 => VmDirectPathGen2Supported,
        53 => VmDirectPathGen2UnsupportedReason,
        54 => VmDirectPathGen2UnsupportedReasonExtended,
        55 => SupportedVmfsMajorVersion,
        56 => VStorageCapable,
        57 => SnapshotRelayoutSupported,
        58 => FirewallIpRulesSupported,
        59 => ServicePackageInfoSupported,
        60 => MaxHostRunningVms,
        61 => MaxHostSupportedVcpus,
        62 => VmfsDatastoreMountCapable,
        63 => EightPlusHostVmfsSharedAccessSupported,
        64 => NestedHVSupported,
        65 => VPMCSupported,
        66 => InterVMCommunicationThroughVMCISupported,
        67 => ScheduledHardwareUpgradeSupported,
        68 => FeatureCapabilitiesSupported,
        69 => LatencySensitivitySupported,
        70 => StoragePolicySupported,
        71 => Accel3dSupported,
        72 => ReliableMemoryAware,
        73 => MultipleNetworkStackInstanceSupported,
        74 => MessageBusProxySupported,
        75 => VsanSupported,
        76 => VFlashSupported,
        77 => HostAccessManagerSupported,
        78 => ProvisioningNicSelectionSupported,
        79 => Nfs41Supported,
        80 => Nfs41Krb5iSupported,
        81 => TurnDiskLocatorLedSupported,
        82 => VirtualVolumeDatastoreSupported,
        83 => MarkAsSsdSupported,
        84 => MarkAsLocalSupported,
        85 => SmartCardAuthenticationSupported,
        86 => PMemSupported,
        87 => PMemSnapshotSupported,
        88 => CryptoSupported,
        89 => OneKVolumeAPIsSupported,
        90 => GatewayOnNicSupported,
        91 => UpitSupported,
        92 => CpuHwMmuSupported,
        93 => EncryptedVMotionSupported,
        94 => EncryptionChangeOnAddRemoveSupported,
        95 => EncryptionHotOperationSupported,
        96 => EncryptionWithSnapshotsSupported,
        97 => EncryptionFaultToleranceSupported,
        98 => EncryptionMemorySaveSupported,
        99 => EncryptionRDMSupported,
        100 => EncryptionVFlashSupported,
        101 => EncryptionCBRCSupported,
        102 => EncryptionHBRSupported,
        103 => FtEfiSupported,
        104 => UnmapMethodSupported,
        105 => MaxMemMBPerFtVm,
        106 => VirtualMmuUsageIgnored,
        107 => VirtualExecUsageIgnored,
        108 => VmCreateDateSupported,
        109 => Vmfs3EOLSupported,
        110 => FtVmcpSupported,
        111 => QuickBootSupported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                RecursiveResourcePoolsSupported = (bool)value!;
                break;
            case 1:
                CpuMemoryResourceConfigurationSupported = (bool?)value;
                break;
            case 2:
                RebootSupported = (bool)value!;
                break;
            case 3:
                ShutdownSupported = (bool)value!;
                break;
            case 4:
                VmotionSupported = (bool)value!;
                break;
            case 5:
                StandbySupported = (bool?)value;
                break;
            case 6:
                IpmiSupported = (bool?)value;
                break;
            case 7:
                MaxSupportedVMs = (int?)value;
                break;
            case 8:
                MaxRunningVMs = (int?)value;
                break;
            case 9:
                MaxSupportedVcpus = (int?)value;
                break;
            case 10:
                MaxRegisteredVMs = (int?)value;
                break;
            case 11:
                DatastorePrincipalSupported = (bool)value!;
                break;
            case 12:
                SanSupported = (bool)value!;
                break;
            case 13:
                NfsSupported = (bool)value!;
                break;
            case 14:
                IscsiSupported = (bool)value!;
                break;
            case 15:
                VlanTaggingSupported = (bool)value!;
                break;
            case 16:
                NicTeamingSupported = (bool)value!;
                break;
            case 17:
                HighGuestMemSupported = (bool)value!;
                break;
            case 18:
                MaintenanceModeSupported = (bool)value!;
                break;
            case 19:
                SuspendedRelocateSupported = (bool)value!;
                break;
            case 20:
                RestrictedSnapshotRelocateSupported = (bool?)value;
                break;
            case 21:
                PerVmSwapFiles = (bool?)value;
                break;
            case 22:
                LocalSwapDatastoreSupported = (bool?)value;
                break;
            case 23:
                UnsharedSwapVMotionSupported = (bool?)value;
                break;
            case 24:
                BackgroundSnapshotsSupported = (bool?)value;
                break;
            case 25:
                PreAssignedPCIUnitNumbersSupported = (bool?)value;
                break;
            case 26:
                ScreenshotSupported = (bool?)value;
                break;
            case 27:
                ScaledScreenshotSupported = (bool?)value;
                break;
            case 28:
                StorageVMotionSupported = (bool?)value;
                break;
            case 29:
                VmotionWithStorageVMotionSupported = (bool?)value;
                break;
            case 30:
                VmotionAcrossNetworkSupported = (bool?)value;
                break;
            case 31:
                MaxNumDisksSVMotion = (int?)value;
                break;
            case 32:
                HbrNicSelectionSupported = (bool?)value;
                break;
            case 33:
                VrNfcNicSelectionSupported = (bool?)value;
                break;
            case 34:
                RecordReplaySupported = (bool?)value;
                break;
            case 35:
                FtSupported = (bool?)value;
                break;
            case 36:
                ReplayUnsupportedReason = (string?)value;
                break;
            case 37:
                ReplayCompatibilityIssues.Add((string)value!);
                break;
            case 38:
                SmpFtSupported = (bool?)value;
                break;
            case 39:
                FtCompatibilityIssues.Add((string)value!);
                break;
            case 40:
                SmpFtCompatibilityIssues.Add((string)value!);
                break;
            case 41:
                MaxVcpusPerFtVm = (int?)value;
                break;
            case 42:
                LoginBySSLThumbprintSupported = (bool?)value;
                break;
            case 43:
                CloneFromSnapshotSupported = (bool?)value;
                break;
            case 44:
                DeltaDiskBackingsSupported = (bool?)value;
                break;
            case 45:
                PerVMNetworkTrafficShapingSupported = (bool?)value;
                break;
            case 46:
                TpmSupported = (bool?)value;
                break;
            case 47:
                TpmVersion = (string?)value;
                break;
            case 48:
                TxtEnabled = (bool?)value;
                break;
            case 49:
                SupportedCpuFeature.Add((HostCpuIdInfo)value!);
                break;
            case 50:
                VirtualExecUsageSupported = (bool?)value;
                break;
            case 51:
                StorageIORMSupported = (bool?)value;
                break;
            case 52:
                VmDirectPathGen2Supported = (bool?)value;
                break;
            case 53:
                VmDirectPathGen2UnsupportedReason.Add((string)value!);
                break;
            case 54:
                VmDirectPathGen2UnsupportedReasonExtended = (string?)value;
                break;
            case 55:
                SupportedVmfsMajorVersion.Add((int)value!);
                break;
            case 56:
                VStorageCapable = (bool?)value;
                break;
            case 57:
                SnapshotRelayoutSupported = (bool?)value;
                break;
            case 58:
                FirewallIpRulesSupported = (bool?)value;
                break;
            case 59:
                ServicePackageInfoSupported = (bool?)value;
                break;
            case 60:
                MaxHostRunningVms = (int?)value;
                break;
            case 61:
                MaxHostSupportedVcpus = (int?)value;
                break;
            case 62:
                VmfsDatastoreMountCapable = (bool?)value;
                break;
            case 63:
                EightPlusHostVmfsSharedAccessSupported = (bool?)value;
                break;
            case 64:
                NestedHVSupported = (bool?)value;
                break;
            case 65:
                VPMCSupported = (bool?)value;
                break;
            case 66:
                InterVMCommunicationThroughVMCISupported = (bool?)value;
                break;
            case 67:
                ScheduledHardwareUpgradeSupported = (bool?)value;
                break;
            case 68:
                FeatureCapabilitiesSupported = (bool?)value;
                break;
            case 69:
                LatencySensitivitySupported = (bool?)value;
                break;
            case 70:
                StoragePolicySupported = (bool?)value;
                break;
            case 71:
                Accel3dSupported = (bool?)value;
                break;
            case 72:
                ReliableMemoryAware = (bool?)value;
                break;
            case 73:
                MultipleNetworkStackInstanceSupported = (bool?)value;
                break;
            case 74:
                MessageBusProxySupported = (bool?)value;
                break;
            case 75:
                VsanSupported = (bool?)value;
                break;
            case 76:
                VFlashSupported = (bool?)value;
                break;
            case 77:
                HostAccessManagerSupported = (bool?)value;
                break;
            case 78:
                ProvisioningNicSelectionSupported = (bool?)value;
                break;
            case 79:
                Nfs41Supported = (bool?)value;
                break;
            case 80:
                Nfs41Krb5iSupported = (bool?)value;
                break;
            case 81:
                TurnDiskLocatorLedSupported = (bool?)value;
                break;
            case 82:
                VirtualVolumeDatastoreSupported = (bool?)value;
                break;
            case 83:
                MarkAsSsdSupported = (bool?)value;
                break;
            case 84:
                MarkAsLocalSupported = (bool?)value;
                break;
            case 85:
                SmartCardAuthenticationSupported = (bool?)value;
                break;
            case 86:
                PMemSupported = (bool?)value;
                break;
            case 87:
                PMemSnapshotSupported = (bool?)value;
                break;
            case 88:
                CryptoSupported = (bool?)value;
                break;
            case 89:
                OneKVolumeAPIsSupported = (bool?)value;
                break;
            case 90:
                GatewayOnNicSupported = (bool?)value;
                break;
            case 91:
                UpitSupported = (bool?)value;
                break;
            case 92:
                CpuHwMmuSupported = (bool?)value;
                break;
            case 93:
                EncryptedVMotionSupported = (bool?)value;
                break;
            case 94:
                EncryptionChangeOnAddRemoveSupported = (bool?)value;
                break;
            case 95:
                EncryptionHotOperationSupported = (bool?)value;
                break;
            case 96:
                EncryptionWithSnapshotsSupported = (bool?)value;
                break;
            case 97:
                EncryptionFaultToleranceSupported = (bool?)value;
                break;
            case 98:
                EncryptionMemorySaveSupported = (bool?)value;
                break;
            case 99:
                EncryptionRDMSupported = (bool?)value;
                break;
            case 100:
                EncryptionVFlashSupported = (bool?)value;
                break;
            case 101:
                EncryptionCBRCSupported = (bool?)value;
                break;
            case 102:
                EncryptionHBRSupported = (bool?)value;
                break;
            case 103:
                FtEfiSupported = (bool?)value;
                break;
            case 104:
                UnmapMethodSupported = (string?)value;
                break;
            case 105:
                MaxMemMBPerFtVm = (int?)value;
                break;
            case 106:
                VirtualMmuUsageIgnored = (bool?)value;
                break;
            case 107:
                VirtualExecUsageIgnored = (bool?)value;
                break;
            case 108:
                VmCreateDateSupported = (bool?)value;
                break;
            case 109:
                Vmfs3EOLSupported = (bool?)value;
                break;
            case 110:
                FtVmcpSupported = (bool?)value;
                break;
            case 111:
                QuickBootSupported = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
