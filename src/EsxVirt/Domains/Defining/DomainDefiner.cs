using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Defining;

/// <summary>Defines domains: those that exist are reconfigured, a new one is uploaded and registered.</summary>
internal sealed class DomainDefiner(ServerSession session, HostPlace place, DomainReader reader)
{
    // Who gives up, or has lost the line, still wants nothing left behind; but not to wait for ever.
    private static readonly TimeSpan CleanUpTime = TimeSpan.FromSeconds(30);

    public async Task<Domain> DefineAsync(
        string xml, int? virtualHardwareVersion, ChangeOptions? options, CancellationToken cancellationToken)
    {
        reader.Changes.RequireWritable("virDomainDefineXML");
        if (virtualHardwareVersion is { } version && version < 4)
        {
            throw VirException.Create(
                VirErrorCode.InvalidArgument, $"virtual hardware version {version} is below 4, the oldest one");
        }
        DomainDefinition wanted = DomainXml.Parse(xml);
        DomainTexts.RequireName(wanted.Name!);
        IReadOnlyList<RetrievedObject> answer = await session
            .RetrieveAsync(
                cancellationToken, KnownMachines.Query(place, reader.Identity), DomainQueries.OfDatastores(place),
                VirtualHardware.Query(place))
            .ConfigureAwait(false);
        var known = new KnownMachines(answer, reader.Identity, place);
        if (known.Find(wanted) is { } existing)
        {
            Domain domain = reader.DomainOf(existing);
            await domain.RedefineAsync(wanted, options, cancellationToken).ConfigureAwait(false);
            return domain;
        }
        return await reader.Changes.LimitAsync(
            "Could not define domain", options,
            token => AddAsync(wanted, virtualHardwareVersion, answer, known.Folder, options, token),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<Domain> AddAsync(
        DomainDefinition wanted,
        int? virtualHardwareVersion,
        IReadOnlyList<RetrievedObject> answer,
        ManagedObjectReference folder,
        ChangeOptions? options,
        CancellationToken cancellationToken)
    {
        DatastorePath target = VmxPlace.Of(wanted);
        var datastores = new Datastores(answer.Where(o => o.Reference.Type == ManagedTypes.Datastore), place.Host);
        datastores.Require(target.Datastore);
        if (virtualHardwareVersion is { } version)
        {
            await new VirtualHardware(session, place)
                .CheckAsync(version, answer, cancellationToken).ConfigureAwait(false);
        }
        string vmx = await new HostVmx(session, place, answer, datastores)
            .WriteAsync(wanted, virtualHardwareVersion, cancellationToken).ConfigureAwait(false);

        var upload = new DefinitionUpload(session, place, target, vmx);
        var registration = new Registration(session, place, folder, target, reader.Changes.Clock);
        ManagedObjectReference machine;
        try
        {
            await upload.SendAsync(cancellationToken).ConfigureAwait(false);
            machine = await registration.RunAsync(options?.Progress, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is VirException or OperationCanceledException)
        {
            using var limit = new CancellationTokenSource(CleanUpTime, reader.Changes.Clock);
            ManagedObjectReference? registered = await registration
                .SettleAsync(undo: e is OperationCanceledException, limit.Token).ConfigureAwait(false);
            if (registered is null)
            {
                if (registration.MayRemain)
                    reader.Warn(
                        $"a domain may be left on the server with its file '{target}'; the server would not remove it");
                else if (!await TakeBackAsync(upload, limit.Token).ConfigureAwait(false))
                    reader.Warn(
                        $"the file '{target}' may be left on the server, which could not be asked to remove it");
                throw;
            }
            machine = registered.Value;
        }
        return await reader.ReadDomainAsync(machine, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<bool> TakeBackAsync(DefinitionUpload upload, CancellationToken cancellationToken)
    {
        try
        {
            return await upload.TakeBackAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
