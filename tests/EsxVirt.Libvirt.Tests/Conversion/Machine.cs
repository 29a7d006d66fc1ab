using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Conversion;

/// <summary>Small machines for tests: the lines that every VMX has, and the ones that a test is about.</summary>
internal static class Machine
{
    public static ConversionResult Convert(string lines, int hardware = 10, bool lenient = false) =>
        VmxToDomain.Convert(
            $"config.version = \"8\"\nvirtualHW.version = \"{hardware}\"\n{lines}",
            new VmxToDomainContext { ResolveFileName = Resolve, Lenient = lenient });

    /// <summary>The domain of a machine that converts without a warning.</summary>
    public static DomainDefinition Read(string lines, int hardware = 10)
    {
        ConversionResult result = Convert(lines, hardware);
        Assert.Empty(result.Warnings);
        return result.Domain;
    }

    /// <summary>The message of a conversion that fails with libvirt's internal error.</summary>
    public static string Fail(string lines, int hardware = 10, bool lenient = false)
    {
        var problem = Assert.Throws<VirException>(() => Convert(lines, hardware, lenient));
        Assert.Equal(VirErrorCode.InternalError, problem.Code);
        return problem.Message;
    }

    /// <summary>Keys of one device, one <c>name=value</c> each, as VMX lines.</summary>
    public static string Device(string prefix, params string[] values) => string.Concat(values.Select(value =>
    {
        int equals = value.IndexOf('=');
        return $"{prefix}.{value[..equals]} = \"{value[(equals + 1)..]}\"\n";
    }));

    public static DiskDevice Disk(
        string source, string target, DiskBus bus, uint controller, uint unit, uint channel = 0) => new(
            DiskType.File, DiskKind.Disk, DiskDriver.Default, source, null, target, bus,
            ReadOnly: false, Transient: false, new DriveAddress(controller, channel, 0, unit));

    private static string? Resolve(string name, bool allowMissing)
    {
        if (!name.StartsWith("missing", StringComparison.Ordinal))
            return OfflineFileNames.In("[ds] vm")(name, allowMissing);
        return allowMissing ? null : throw VirException.Create(VirErrorCode.InternalError, $"no file '{name}'");
    }
}
