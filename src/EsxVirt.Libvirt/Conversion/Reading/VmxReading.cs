using EsxVirt.Libvirt.Errors;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Reading;

/// <summary>One conversion under way: the text, its context, and the warnings so far.</summary>
internal sealed class VmxReading
{
    private readonly List<string> _warnings = [];

    public VmxReading(VmxDocument document, VmxToDomainContext context)
    {
        Document = document;
        Context = context;
        Values = new VmxValues(document);
        foreach (VmxEntry duplicate in document.Duplicates)
            Warn($"the second entry of '{duplicate.Key}' in line {duplicate.Line} is ignored");
    }

    public VmxDocument Document { get; }

    public VmxToDomainContext Context { get; }

    public VmxValues Values { get; }

    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary><c>virtualHW.version</c>; known once the header has been checked.</summary>
    public long HardwareVersion { get; set; }

    public void Warn(string warning) => _warnings.Add(warning);

    /// <summary>libvirt's message for a value that cannot be converted, with the line where it stands.</summary>
    public VirException Fail(string message, string key) =>
        VirException.Create(VirErrorCode.InternalError, VirErrorDomain.None, AtLine(message, key));

    /// <inheritdoc cref="ReadDevice{T, TWhat}"/>
    public T? ReadDevice<T>(string device, Func<VmxReading, string, T?> read) where T : class =>
        ReadDevice(device, read, static (reading, device, read) => read(reading, device));

    /// <summary>Reads a device; null, and a warning, where it cannot be expressed.</summary>
    /// <param name="device">Prefix of its keys.</param>
    /// <param name="what">What the reader must know besides.</param>
    /// <param name="read">Reads it; null where the VMX does not have it.</param>
    /// <exception cref="VirException">A hard disk cannot be expressed and the conversion is not lenient.</exception>
    public T? ReadDevice<T, TWhat>(string device, TWhat what, Func<VmxReading, string, TWhat, T?> read) where T : class
    {
        try
        {
            return read(this, device, what);
        }
        catch (InexpressibleDeviceException problem)
        {
            if (problem.IsHardDisk && !Context.Lenient)
            {
                throw problem.InnerException is VirException cause
                    ? VirException.Verbatim(cause.Code, cause.Domain, problem.Message, cause)
                    : VirException.Create(VirErrorCode.InternalError, VirErrorDomain.None, problem.Message, problem);
            }
            WarnLeftOut(device, problem.Message);
            return null;
        }
    }

    public void WarnLeftOut(string device, string reason) => Warn($"{device} is left out: {reason}");

    /// <summary>A value of a device that domain XML has no word for.</summary>
    public InexpressibleDeviceException Inexpressible(string message, string key) => new(AtLine(message, key));

    /// <summary>An entry that a device needs.</summary>
    public string RequireText(VmxValues device, string name) =>
        device.GetText(name)
        ?? throw new InexpressibleDeviceException($"Missing essential config entry '{device.Key(name)}'");

    /// <summary>Looks the file of a device up; null where it is missing and may be.</summary>
    public string? ResolveFile(string name, VmxValues device, bool allowMissing)
    {
        try
        {
            return Context.ResolveFileName(name, allowMissing);
        }
        catch (VirException problem)
        {
            throw new InexpressibleDeviceException($"{problem.Message} ({Place(device.Key("fileName"))})", problem);
        }
    }

    /// <summary>Where an entry stands, for an error that does not name its key.</summary>
    public string Place(string key) => $"line {Document.Find(key).Line}, key '{key}'";

    private string AtLine(string message, string key) =>
        Document.Find(key).Line is > 0 and int line ? $"{message} (line {line})" : message;
}
