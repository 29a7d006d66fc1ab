namespace EsxVirt.VSphere.Wire.Soap;

/// <summary>Namespaces and names of the envelope.</summary>
internal static class WireNames
{
    public const string Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    public const string SoapEncoding = "http://schemas.xmlsoap.org/soap/encoding/";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema";
    public const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    public const string Vim = "urn:vim25";
    public const string ArrayPrefix = "ArrayOf";
    public const string Reference = "ManagedObjectReference";
}
