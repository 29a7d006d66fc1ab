using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>The circumstances of one call; servers derive their own with session and inventory.</summary>
public abstract class CallContext
{
    /// <summary>
    /// The version that the client speaks: methods newer than it are refused, answers are trimmed to it.
    /// </summary>
    public required ApiVersion Version { get; init; }

    /// <summary>Cancelled when the client has gone or the server stops.</summary>
    public CancellationToken Cancellation { get; init; }
}
