using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Products;

/// <summary>How a product introduces itself.</summary>
internal static class About
{
    /// <param name="product">Whose values.</param>
    /// <param name="instanceUuid">Of a vCenter; hosts have none.</param>
    public static AboutInfo Of(Product product, string? instanceUuid) => new()
    {
        Name = product.AboutName,
        FullName = product.FullName,
        Vendor = "VMware, Inc.",
        Version = product.Version,
        PatchLevel = product.PatchLevel,
        Build = product.Build,
        LocaleVersion = "INTL",
        LocaleBuild = "000",
        OsType = product.OsType,
        ProductLineId = product.ProductLineId,
        ApiType = product.IsVCenter ? "VirtualCenter" : "HostAgent",
        ApiVersion = product.ApiVersion,
        InstanceUuid = instanceUuid,
        LicenseProductName = product.IsVCenter ? "VMware VirtualCenter Server" : "VMware ESX Server",
        LicenseProductVersion = product.Version[..(product.Version.IndexOf('.') + 2)],
    };
}
