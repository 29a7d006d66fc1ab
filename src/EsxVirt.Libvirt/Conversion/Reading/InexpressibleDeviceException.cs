namespace EsxVirt.Libvirt.Conversion.Reading;

/// <summary>
/// A device has no counterpart in domain XML. Never leaves the conversion: it becomes a warning, or for a hard disk
/// the error that it is in libvirt.
/// </summary>
internal sealed class InexpressibleDeviceException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Leaving out a hard disk would lose the user's data without a word.</summary>
    public bool IsHardDisk { get; init; }
}
