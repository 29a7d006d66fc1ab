using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Properties;

namespace EsxVirt.Domains;

/// <content>What it shows.</content>
public sealed partial class Domain
{
    /// <summary>Takes a picture of its screen (<c>virDomainScreenshot</c>).</summary>
    /// <param name="screen">Always 0: a virtual machine has one picture.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="VirException">OPERATION_DENIED on a read-only connection; INVALID_ARG for another screen;
    /// OPERATION_UNSUPPORTED where the host has no pictures; OPERATION_INVALID unless it is running.</exception>
    public async Task<DomainScreenshot> TakeScreenshotAsync(
        int screen = 0, CancellationToken cancellationToken = default)
    {
        _reader.Changes.RequireWritable("virDomainScreenshot");
        if (screen != 0)
            throw VirException.Create(VirErrorCode.InvalidArgument, "Screen cannot be selected");
        if (_reader.Place.SupportsScreenshots == false)
            throw VirException.Create(VirErrorCode.OperationUnsupported, "Screenshot feature is unsupported");
        RetrievedObject machine = await ReadAsync(DomainData.Screen, cancellationToken).ConfigureAwait(false);
        RequireRunning(machine);
        return await new ScreenReader(_reader).TakeAsync(machine.Reference, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets a ticket for its console: screen, keyboard and mouse. Beyond libvirt, whose driver has no
    /// console.</summary>
    /// <exception cref="VirException">OPERATION_DENIED on a read-only connection, or without the privilege;
    /// OPERATION_INVALID unless it is running.</exception>
    public async Task<ConsoleTicket> GetConsoleTicketAsync(CancellationToken cancellationToken = default)
    {
        _reader.Changes.RequireWritable("virDomainOpenConsole");
        RetrievedObject machine = await ReadAsync(DomainData.Screen, cancellationToken).ConfigureAwait(false);
        RequireRunning(machine);
        return await new ScreenReader(_reader).AcquireTicketAsync(
            machine.Reference, cancellationToken).ConfigureAwait(false);
    }
}
