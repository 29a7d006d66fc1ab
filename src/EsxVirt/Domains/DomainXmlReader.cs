using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using EsxVirt.VSphere.Client.Properties;

namespace EsxVirt.Domains;

/// <summary>Makes the domain XML of a machine from its VMX file: one download after the retrieval.</summary>
internal sealed class DomainXmlReader(DomainReader reader)
{
    public async Task<string> ReadAsync(
        DomainReading reading, DomainXmlOptions options, CancellationToken cancellationToken)
    {
        ConversionResult result = await ConvertAsync(reading, cancellationToken).ConfigureAwait(false);
        foreach (string warning in result.Warnings)
            reader.Warn(warning);
        return DomainXml.Format(WithKnownUuid(result.Domain, reading.Machine), FlagsOf(options));
    }

    /// <summary>What the XML says, without a word on what it cannot say.</summary>
    public async Task<DomainDefinition> ReadDefinitionAsync(
        DomainReading reading, CancellationToken cancellationToken) =>
        (await ConvertAsync(reading, cancellationToken).ConfigureAwait(false)).Domain;

    private async Task<ConversionResult> ConvertAsync(DomainReading reading, CancellationToken cancellationToken)
    {
        RetrievedObject machine = reading.Machine;
        DatastorePath path = DatastorePath.Parse(
            machine.GetString("config.files.vmPathName") ?? throw Missing(machine));
        byte[] vmx = await reader.ReadFileAsync(path, cancellationToken).ConfigureAwait(false);

        Datastores datastores = reading.Datastores!;
        var context = new VmxToDomainContext
        {
            ResolveFileName = (name, mayBeMissing) =>
                datastores.ToDatastorePath(name, path.DirectoryText, mayBeMissing),
            FallbackName = DomainIdentity.NameOf(machine),
            Id = DomainIdentity.IdOf(machine),
            DatacenterPath = reader.DatacenterPath,
            Moref = machine.Reference.Value,
            LegacyUuid = !reader.Identity.UsesInstanceUuid,
        };
        return VmxToDomain.Convert(vmx, context);
    }

    /// <summary>The server's UUID counts, so that the XML agrees with lists and lookups.</summary>
    private DomainDefinition WithKnownUuid(DomainDefinition domain, RetrievedObject machine)
    {
        Guid known = reader.Identity.UuidOf(machine);
        return known == Guid.Empty ? domain : domain with { Uuid = known };
    }

    private static DomainXmlFlags FlagsOf(DomainXmlOptions options) =>
        (options.HasFlag(DomainXmlOptions.Secure) ? DomainXmlFlags.Secure : DomainXmlFlags.None)
        | (options.HasFlag(DomainXmlOptions.Inactive) ? DomainXmlFlags.Inactive : DomainXmlFlags.None);

    private static VirException Missing(RetrievedObject machine) => VirException.Create(
        VirErrorCode.InternalError,
        "Missing 'config.files.vmPathName' property"
        + (machine.ReasonMissing("config.files.vmPathName") is { } reason ? $": {reason}" : ""));
}
