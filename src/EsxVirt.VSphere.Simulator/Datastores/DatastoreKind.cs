namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>What a datastore is made of.</summary>
internal enum DatastoreKind
{
    Vmfs,
    Nfs,
    Nfs41,
    Cifs,
    Local,
    Vsan,
    Vvol,
    PMem,
}
