namespace EsxVirt.VSphere.Simulator;

/// <summary>How much storage the simulated hosts have.</summary>
public enum SimulatorStorage
{
    /// <summary>A VMFS volume with the machines, and an NFS export.</summary>
    Usual,

    /// <summary>Also a CIFS and a local datastore, directories within each other, disks with snapshots, mappings and
    /// change tracking, floppy images, and two targets behind a software iSCSI adapter. libvirt's driver manages all of
    /// it.</summary>
    Varied,

    /// <summary>Also what libvirt's driver stumbles over: NFS 4.1, vSAN, vVol and persistent memory; datastores
    /// unmounted, out of reach, without a path, without a mount; SAS, NVMe and FCoE adapters, and a second iSCSI
    /// adapter.</summary>
    Odd,
}
