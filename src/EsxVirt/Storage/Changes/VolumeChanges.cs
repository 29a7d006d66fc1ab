using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage.Datastores;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Client.Tasks;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Storage.Changes;

/// <summary>The calls that change the files of one datastore, with libvirt's words for their failures.</summary>
internal sealed class VolumeChanges(DatastorePool pool, IProgress<int>? progress = null)
{
    // How long somebody who gives up waits for what was begun to be tidied up.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private ManagedObjectReference? Datacenter => pool.Reader.Place.Datacenter;

    private VirtualDiskManager Disks => new(
        pool.Reader.Client, Manager(pool.Reader.Client.Content.VirtualDiskManager, "virtual disk manager"))
    {
        Observer = new TaskObserver { Progress = progress },
    };

    private FileManager Files => new(
        pool.Reader.Client, Manager(pool.Reader.Client.Content.FileManager, "file manager"))
    {
        Observer = new TaskObserver { Progress = progress },
    };

    public async Task<DatastoreVolume> CreateAsync(NewDisk disk, CancellationToken cancellationToken)
    {
        FileBackedVirtualDiskSpec spec = disk.ToSpec();
        await InDirectoryAsync(
            disk.Name,
            () => RunAsync(
                "Could not create volume",
                Disks.CreateAsync(PathOf(disk.Name), spec, Datacenter, cancellationToken)),
            cancellationToken).ConfigureAwait(false);
        return DatastoreVolume.New(pool, disk.Name, isDisk: true);
    }

    /// <summary>A copy that is to be larger than its source is made larger before it gets its name: nobody meets it
    /// half done, and what is deleted after a failure is certainly ours.</summary>
    public async Task<DatastoreVolume> CloneAsync(
        NewDisk disk, DatastoreVolume source, CancellationToken cancellationToken)
    {
        VolumeReading reading = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
        bool grows = reading.Info.Capacity > 0 && disk.Definition.Capacity > reading.Info.Capacity;
        long wanted = grows ? DiskSize.InKB(disk.Definition.Capacity) : 0;
        if (grows)
            await RequireAbsentAsync(disk.Name, cancellationToken).ConfigureAwait(false);
        await InDirectoryAsync(
            disk.Name,
            () => grows
                ? CopyGrownAsync(disk, source, wanted, cancellationToken)
                : CopyAsync(disk, source, disk.Name, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return DatastoreVolume.New(pool, disk.Name, isDisk: true);
    }

    private async Task CopyGrownAsync(
        NewDisk disk, DatastoreVolume source, long capacityInKB, CancellationToken cancellationToken)
    {
        DatastoreVolume unfinished = DatastoreVolume.New(pool, VolumeName.OfUnfinishedDisk(disk.Name), isDisk: true);
        try
        {
            await CopyAsync(disk, source, unfinished.Name, cancellationToken).ConfigureAwait(false);
            await RunAsync(
                "Could not copy volume",
                Disks.ExtendAsync(unfinished.Path, capacityInKB, eagerZero: false, Datacenter, cancellationToken))
                .ConfigureAwait(false);
            await MoveDiskAsync(unfinished, disk.Name, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await DeleteLeftoverDiskAsync(unfinished).ConfigureAwait(false);
            throw;
        }
    }

    private Task CopyAsync(NewDisk disk, DatastoreVolume source, string target, CancellationToken cancellationToken) =>
        RunAsync(
            "Could not copy volume",
            Disks.CopyAsync(source.Path, PathOf(target), disk.ToCopySpec(), Datacenter, cancellationToken));

    public Task DeleteAsync(DatastoreVolume volume, CancellationToken cancellationToken) => RunAsync(
        "Could not delete volume",
        volume.IsDisk
            ? Disks.DeleteAsync(volume.Path, Datacenter, cancellationToken)
            : Files.DeleteAsync(volume.Path, Datacenter, cancellationToken));

    public Task WipeAsync(DatastoreVolume volume, CancellationToken cancellationToken) => RunAsync(
        "Could not wipe volume", Disks.ZeroFillAsync(volume.Path, Datacenter, cancellationToken));

    public Task ResizeAsync(
        DatastoreVolume volume, long capacityInKB, bool allocate, CancellationToken cancellationToken) => RunAsync(
            "Could not resize volume",
            Disks.ExtendAsync(volume.Path, capacityInKB, allocate, Datacenter, cancellationToken));

    /// <summary>Puts one file in the place of another, or where none is.</summary>
    public Task MoveFileAsync(string source, string target, bool replace, CancellationToken cancellationToken) =>
        RunAsync(
            "Could not replace volume",
            Files.MoveAsync(PathOf(source), PathOf(target), Datacenter, replace, cancellationToken));

    /// <summary>Gives a disk another name, which must be free.</summary>
    public Task MoveDiskAsync(DatastoreVolume disk, string target, CancellationToken cancellationToken) => RunAsync(
        "Could not create volume", Disks.MoveAsync(disk.Path, PathOf(target), Datacenter, cancellationToken));

    /// <summary>
    /// Deletes a disk that was only meant for a while, also after a cancellation; a failure is a warning.
    /// </summary>
    public Task DeleteLeftoverDiskAsync(DatastoreVolume disk) => TidyAsync(
        disk.Path, token => Disks.DeleteAsync(disk.Path, Datacenter, token));

    /// <summary>
    /// Deletes a file that was only meant for a while, also after a cancellation; a failure is a warning.
    /// </summary>
    public Task DeleteLeftoverAsync(string name) => TidyAsync(
        PathOf(name), token => Files.DeleteAsync(PathOf(name), Datacenter, token));

    /// <summary>Before something long is begun that would fail at its end.</summary>
    public async Task RequireAbsentAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            await DatastoreSearch.FindAsync(pool, name, cancellationToken).ConfigureAwait(false);
        }
        catch (VirException e) when (e.Code == VirErrorCode.NoStorageVolume)
        {
            return;
        }
        throw VirException.Create(VirErrorCode.StorageVolumeExists, $"'{name}'");
    }

    /// <summary>Makes the directory of a file, and those above it, and then the file. The error of a file that could not be
    /// made tells of a directory that stays: to delete it could take with it what others have put there meanwhile.</summary>
    public async Task InDirectoryAsync(string name, Func<Task> make, CancellationToken cancellationToken)
    {
        string directory = new DatastorePath(pool.Name, name).DirectoryText;
        bool mayBeNew = true;
        try
        {
            mayBeNew = await MakeDirectoryAsync(directory, cancellationToken).ConfigureAwait(false);
            await make().ConfigureAwait(false);
        }
        catch (VirException e) when (mayBeNew && e.InnerException is not VimFaultException { Method: "MakeDirectory" })
        {
            throw VirException.Verbatim(
                e.Code, e.Domain, $"{e.Message}; its directory '{directory}' may be left there, empty", e);
        }
    }

    /// <summary>False when it is there already, which is as good.</summary>
    private async Task<bool> MakeDirectoryAsync(string directory, CancellationToken cancellationToken)
    {
        try
        {
            await Files.MakeDirectoryAsync(directory, Datacenter, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (VimFaultException e) when (e.FaultTypeName == "FileAlreadyExists")
        {
            return false;
        }
        catch (VimClientException e)
        {
            throw ServerErrors.From(e, VirErrorCode.NoStoragePool);
        }
    }

    private async Task TidyAsync(string path, Func<CancellationToken, Task> delete)
    {
        using var limit = new CancellationTokenSource(Patience, pool.Reader.Policy.Clock);
        var backOff = new BackOff(pool.Reader.Policy.Clock);
        try
        {
            while (true)
            {
                try
                {
                    await delete(limit.Token).ConfigureAwait(false);
                    return;
                }
                catch (TaskFailedException e) when (e.Fault is FileLocked)
                {
                    // The server has not noticed yet that nothing more comes.
                    if (!await backOff.WaitAsync(limit.Token).ConfigureAwait(false))
                        throw;
                }
            }
        }
        catch (TaskFailedException e) when (e.Fault is FileNotFound)
        {
            // Nothing came of it.
        }
        catch (Exception e) when (e is VimClientException or OperationCanceledException)
        {
            pool.Reader.Warn($"the unfinished file '{path}' could not be deleted: {e.Message}");
        }
    }

    private string PathOf(string name) => DatastoreVolume.PathOf(pool, name);

    private static ManagedObjectReference Manager(ManagedObjectReference? manager, string what) =>
        manager ?? throw VirException.Create(VirErrorCode.OperationUnsupported, $"The server has no {what}");

    private static async Task RunAsync(string failure, Task work)
    {
        try
        {
            await work.ConfigureAwait(false);
        }
        catch (VimClientException e)
        {
            throw ChangeErrors.From(e, failure, VirErrorCode.NoStorageVolume);
        }
    }
}
