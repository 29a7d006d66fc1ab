using System.Net;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client;
using EsxVirt.VSphere.Client.Datastores;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>Gets pictures of a machine's screen, and tickets for its console.</summary>
internal sealed class ScreenReader(DomainReader reader)
{
    private const int HttpsPort = 443;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    private VimClient Client => reader.Session.Client;

    /// <summary>
    /// From the server's own service for it; where that refuses, from a file that the host is told to make, and which
    /// is deleted again.
    /// </summary>
    public async Task<DomainScreenshot> TakeAsync(ManagedObjectReference machine, CancellationToken cancellationToken)
    {
        byte[] picture;
        try
        {
            picture = await Client.Screens.ReadAsync(machine, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpStatusException e) when (
            e.Status is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError
                or HttpStatusCode.NotImplemented)
        {
            picture = await TakeByFileAsync(machine, e, cancellationToken).ConfigureAwait(false);
        }
        catch (VimClientException e)
        {
            throw ServerErrors.From(e);
        }
        return picture.AsSpan().StartsWith(PngSignature)
            ? new DomainScreenshot("image/png", picture)
            : throw VirException.Create(
                VirErrorCode.InternalError,
                $"The server's picture of the screen is no PNG, but {picture.Length} other bytes");
    }

    /// <summary>A ticket for the newest kind of console that the server has.</summary>
    public async Task<ConsoleTicket> AcquireTicketAsync(
        ManagedObjectReference machine, CancellationToken cancellationToken)
    {
        if (Client.Version < ApiVersion.V4_1)
        {
            VirtualMachineMksTicket old = await Client
                .InvokeAsync(new AcquireMksTicketRequest { This = machine }, cancellationToken)
                .AsVirAsync().ConfigureAwait(false);
            return new ConsoleTicket("mks", old.Host ?? Client.Server.IdnHost, old.Port ?? 902, old.Ticket)
            {
                Thumbprint = old.SslThumbprint,
            };
        }
        bool isWeb = Client.Version >= ApiVersion.V6_0;
        string type = isWeb ? "webmks" : "mks";
        VirtualMachineTicket ticket = await Client
            .InvokeAsync(new AcquireTicketRequest { This = machine, TicketType = type }, cancellationToken)
            .AsVirAsync().ConfigureAwait(false);
        string host = ticket.Host is { Length: > 0 } named ? named : Client.Server.IdnHost;
        int port = ticket.Port ?? (isWeb ? HttpsPort : 902);
        return new ConsoleTicket(type, host, port, ticket.Ticket)
        {
            Thumbprint = ticket.SslThumbprint,
            Url = isWeb ? UrlOf(ticket, host, port) : null,
        };
    }

    /// <summary>Servers before 7.0.2 leave its composition to their clients.</summary>
    private static Uri UrlOf(VirtualMachineTicket ticket, string host, int port) =>
        ticket.Url is { Length: > 0 } text && Uri.TryCreate(text, UriKind.Absolute, out Uri? url)
            ? url
            : new UriBuilder("wss", host, port, $"/ticket/{Uri.EscapeDataString(ticket.Ticket)}").Uri;

    private async Task<byte[]> TakeByFileAsync(
        ManagedObjectReference machine, HttpStatusException refusal, CancellationToken cancellationToken)
    {
        DatastorePath path;
        try
        {
            var request = new CreateScreenshotTaskRequest { This = machine };
            ManagedObjectReference task = await Client.InvokeAsync(request, cancellationToken).ConfigureAwait(false);
            object? result = await Client.Tasks
                .WaitAsync(task, request.Method.Name, cancellationToken).ConfigureAwait(false);
            path = DatastorePath.Parse(result as string ?? "");
        }
        catch (VimFaultException e) when (e.FaultTypeName is "MethodNotFound" or "NotImplemented" or "NotSupported")
        {
            throw ServerErrors.From(refusal);
        }
        catch (VimClientException e)
        {
            throw Changes.ChangeErrors.From(e, "Could not take a screenshot", VirErrorCode.NoDomain);
        }
        try
        {
            return await reader.ReadFileAsync(path, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await DeleteAsync(path).ConfigureAwait(false);
        }
    }

    /// <summary>Also when the user has given up: nobody else knows of the file.</summary>
    private async Task DeleteAsync(DatastorePath path)
    {
        try
        {
            await Client.Files
                .DeleteAsync(
                    new DatastoreFile(reader.DatacenterPath, path.Datastore, path.File), CancellationToken.None)
                .ConfigureAwait(false);
        }
        catch (VimClientException e)
        {
            reader.Warn($"the picture '{path}' could not be deleted: {e.Message}");
        }
    }
}
