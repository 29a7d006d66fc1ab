using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion;

/// <summary>From the text of a VMX file to a domain.</summary>
/// <remarks>
/// Follows libvirt's converter; where that fails on a device that has no counterpart in domain XML, the device becomes
/// a warning and the rest converts. Pure: files are looked up through the context only. Safe from several threads.
/// </remarks>
public static class VmxToDomain
{
    private static readonly VmxReadOptions LenientOptions = new() { AllowDuplicateKeys = true };

    /// <summary>Converts the bytes of a file, in the encoding that it names.</summary>
    /// <exception cref="VirException">
    /// <see cref="VirErrorCode.ConfigSyntax"/> for a text that is no VMX; <see cref="VirErrorCode.InternalError"/> for
    /// a value that cannot be converted, naming its key; <see cref="VirErrorCode.InvalidArgument"/> for a guest
    /// architecture that the host lacks.
    /// </exception>
    public static ConversionResult Convert(ReadOnlySpan<byte> vmx, VmxToDomainContext context)
    {
        try
        {
            using VmxDocument document = VmxDocument.Parse(vmx, OptionsFor(context));
            return Convert(document, context);
        }
        catch (VmxException problem)
        {
            throw VmxProblem.From(problem);
        }
    }

    /// <summary>Converts text, whatever its <c>.encoding</c> says.</summary>
    /// <inheritdoc cref="Convert(ReadOnlySpan{byte}, VmxToDomainContext)" path="/exception"/>
    public static ConversionResult Convert(string vmx, VmxToDomainContext context)
    {
        try
        {
            using VmxDocument document = VmxDocument.Parse(vmx, OptionsFor(context));
            return Convert(document, context);
        }
        catch (VmxException problem)
        {
            throw VmxProblem.From(problem);
        }
    }

    private static ConversionResult Convert(VmxDocument document, VmxToDomainContext context)
    {
        var reading = new VmxReading(document, context);
        return new ConversionResult(DomainBuilder.Build(reading), reading.Warnings);
    }

    private static VmxReadOptions OptionsFor(VmxToDomainContext context) =>
        context.Lenient ? LenientOptions : VmxReadOptions.Default;
}
