using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Wire.Types;
using FileInfo = EsxVirt.VSphere.Wire.Types.FileInfo;

namespace EsxVirt.Domains;

/// <summary>The SCSI controller model that each disk of an <c>auto</c> controller was made for, as its descriptor file
/// says.</summary>
internal sealed class ScsiModels
{
    private readonly Dictionary<string, ScsiControllerModel> _bySource = new(StringComparer.Ordinal);

    private ScsiModels()
    {
    }

    /// <summary>Searches the directories of the disks; nothing is asked where no controller is <c>auto</c>.</summary>
    /// <exception cref="VirException">NO_STORAGE_VOL for a disk that is not there, INTERNAL_ERROR for one that does not
    /// tell its controller.</exception>
    public static async Task<ScsiModels> ReadAsync(
        ServerSession session, Datastores datastores, DomainDevices devices, CancellationToken cancellationToken)
    {
        var models = new ScsiModels();
        HashSet<uint> automatic =
        [
            .. devices.Controllers
                .Where(c => c is { Type: ControllerType.Scsi, Model: ScsiControllerModel.Auto })
                .Select(c => c.Index),
        ];
        var directories = devices.Disks
            .Where(d => IsAutomatic(d, automatic))
            .Select(d => DatastorePath.Parse(d.Source!))
            .GroupBy(path => path.DirectoryText);
        foreach (IGrouping<string, DatastorePath> directory in directories)
            await models.SearchAsync(session, datastores, directory, cancellationToken).ConfigureAwait(false);
        return models;
    }

    /// <summary>Null for a disk that tells nothing: none of SCSI, no file, or outside of datastores.</summary>
    public ScsiControllerModel? Of(DiskDevice disk) =>
        disk.Source is { } source && DatastorePath.TryParse(source, out DatastorePath? path)
        && _bySource.TryGetValue(path.Value.ToString(), out ScsiControllerModel model)
            ? model
            : null;

    private static bool IsAutomatic(DiskDevice disk, HashSet<uint> automatic) =>
        disk is { Kind: DiskKind.Disk, Bus: DiskBus.Scsi, Type: DiskType.File, Source: { } source }
        && source.StartsWith('[')
        && disk.Address is DriveAddress address && automatic.Contains(address.Controller);

    private async Task SearchAsync(
        ServerSession session,
        Datastores datastores,
        IGrouping<string, DatastorePath> directory,
        CancellationToken cancellationToken)
    {
        foreach (DatastorePath path in directory)
        {
            if (path.FileName.Length == 0)
                throw Error($"Datastore path '{path}' doesn't reference a file");
        }
        string datastore = directory.First().Datastore;
        var browser = new HostDatastoreBrowser(session.Client, datastores.BrowserOf(datastore));
        HostDatastoreBrowserSearchResults results;
        try
        {
            results = await browser
                .SearchAsync(directory.Key, Search(directory.Select(p => p.FileName)), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (TaskFailedException e)
        {
            throw VirException.Create(
                VirErrorCode.InternalError, $"Could not search in datastore '{datastore}': {e.Description}", e);
        }
        catch (VimClientException e)
        {
            throw ServerErrors.From(e);
        }
        foreach (DatastorePath path in directory)
            _bySource[path.ToString()] = ModelIn(results, path);
    }

    private static HostDatastoreBrowserSearchSpec Search(IEnumerable<string> names)
    {
        var search = new HostDatastoreBrowserSearchSpec
        {
            Details = new FileQueryFlags { FileType = true, FileSize = true, Modification = false },
        };
        search.Query.Add(new VmDiskFileQuery
        {
            Details = new VmDiskFileQueryFlags { CapacityKb = true, ControllerType = true },
        });
        search.MatchPattern.AddRange(names.Distinct());
        return search;
    }

    private static ScsiControllerModel ModelIn(HostDatastoreBrowserSearchResults results, DatastorePath path)
    {
        FileInfo file = results.File.Find(f => f.Path == path.FileName)
            ?? throw VirException.Create(
                VirErrorCode.NoStorageVolume, $"No storage volume with key or path '{path}'");
        string controller = (file as VmDiskFileInfo)?.ControllerType
            ?? throw Error($"Could not lookup controller model for '{path}'");
        return controller.ToUpperInvariant() switch
        {
            "VIRTUALBUSLOGICCONTROLLER" => ScsiControllerModel.BusLogic,
            "VIRTUALLSILOGICCONTROLLER" => ScsiControllerModel.LsiLogic,
            "VIRTUALLSILOGICSASCONTROLLER" => ScsiControllerModel.LsiSas1068,
            "PARAVIRTUALSCSICONTROLLER" => ScsiControllerModel.VmPvScsi,
            _ => throw Error($"Found unexpected controller model '{controller}' for disk '{path}'"),
        };
    }

    private static VirException Error(string text) => VirException.Create(VirErrorCode.InternalError, text);
}
