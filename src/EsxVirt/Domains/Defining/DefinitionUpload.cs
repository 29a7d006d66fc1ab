using System.Net;
using System.Security.Cryptography;
using System.Text;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Datastores;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Defining;

/// <summary>A VMX file on its way to a datastore: sent under a name that nobody else uses, then moved to its own, which
/// fails where there is a file already; and taken back.</summary>
internal sealed class DefinitionUpload(ServerSession session, HostPlace place, DatastorePath target, string vmx)
{
    private readonly byte[] _content = Encoding.UTF8.GetBytes(vmx);

    private readonly DatastorePath _temporary =
        target with { File = $"{target.File}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}.new" };

    private readonly FileManager? _files = session.Client.Content.FileManager is { } manager
        ? new FileManager(session.Client, manager)
        : null;

    private bool _isRefused;
    private bool _isInPlace;

    /// <summary>Three requests, and the replies on how the move goes.</summary>
    /// <exception cref="VirException">
    /// OPERATION_INVALID: there is such a file. INTERNAL_ERROR and others: the server did not take it.
    /// </exception>
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        if (_files is null)
            throw VirException.Create(VirErrorCode.OperationUnsupported, "The server has no file manager");
        try
        {
            using var stream = new MemoryStream(_content);
            await session.Client.Files
                .UploadAsync(FileAt(_temporary), stream, _content.Length, cancellationToken).ConfigureAwait(false);
            var move = new MoveDatastoreFileTaskRequest
            {
                This = _files.Reference,
                SourceName = _temporary.ToString(),
                SourceDatacenter = place.Datacenter,
                DestinationName = target.ToString(),
                DestinationDatacenter = place.Datacenter,
                Force = false,
            };
            await session.Client.Tasks.RunShortAsync(move, cancellationToken).ConfigureAwait(false);
            _isInPlace = true;
        }
        catch (HttpStatusException e)
        {
            _isRefused = (int)e.Status is >= 400 and < 500;
            if (FileRefusals.IsRefusal(e))
                throw FileRefusals.OfUpload(e, target.ToString());
            string why = e.Status == HttpStatusCode.NotFound ? $": there is no directory '{target.DirectoryText}'" : "";
            throw VirException.Create(VirErrorCode.InternalError, e.Message + why, e);
        }
        catch (TaskFailedException e) when (e.Fault is FileAlreadyExists)
        {
            throw VirException.Create(
                VirErrorCode.OperationInvalid,
                $"the file '{target}' already exists, and is not overwritten: remove it, or give "
                    + "the domain another name", e);
        }
        catch (TaskFailedException e)
        {
            throw VirException.Create(
                VirErrorCode.InternalError,
                $"Could not write '{target}': {FaultReasons.Of(e.Fault)}{e.Description}", e);
        }
        catch (VimClientException e)
        {
            throw ServerErrors.From(e);
        }
    }

    /// <summary>Removes what was sent, under either name, and nothing else; whatever state it is in.</summary>
    /// <returns>False when the server could not be made to.</returns>
    public async Task<bool> TakeBackAsync(CancellationToken cancellationToken)
    {
        if (_isRefused || _files is null)
            return true;
        // The server may have written into it since.
        if (_isInPlace)
            return await TryDeleteAsync(target, cancellationToken).ConfigureAwait(false) is not null;
        // While the file has its temporary name, the other file of the final name is somebody else's.
        if (await TryDeleteAsync(_temporary, cancellationToken).ConfigureAwait(false) is { } wasThere)
            return wasThere || await TryDeleteOwnAsync(cancellationToken).ConfigureAwait(false);
        return false;
    }

    private async Task<bool> TryDeleteOwnAsync(CancellationToken cancellationToken)
    {
        try
        {
            byte[] found = await session.Client.Files
                .ReadAsync(FileAt(target), cancellationToken: cancellationToken).ConfigureAwait(false);
            return !found.AsSpan().SequenceEqual(_content)
                || await TryDeleteAsync(target, cancellationToken).ConfigureAwait(false) is not null;
        }
        catch (HttpStatusException e) when (e.Status == HttpStatusCode.NotFound)
        {
            return true;
        }
        catch (VimClientException)
        {
            return false;
        }
    }

    /// <summary>Whether there was such a file; null when it could not be deleted.</summary>
    private async Task<bool?> TryDeleteAsync(DatastorePath path, CancellationToken cancellationToken)
    {
        try
        {
            await _files!.DeleteAsync(path.ToString(), place.Datacenter, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (TaskFailedException e) when (e.Fault is FileNotFound)
        {
            return false;
        }
        catch (VimFaultException e) when (e.FaultTypeName == "FileNotFound")
        {
            return false;
        }
        catch (VimClientException)
        {
            return null;
        }
    }

    private DatastoreFile FileAt(DatastorePath path) => new(place.DatacenterPath, path.Datastore, path.File);
}
