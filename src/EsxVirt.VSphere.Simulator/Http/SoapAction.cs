namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>The <c>SOAPAction</c> header, by which a client says which version of the API it understands.</summary>
internal static class SoapAction
{
    private const string Namespace = "urn:vim25/";

    /// <summary>
    /// <c>8.0.2.0</c> from <c>urn:vim25/8.0.2.0</c>, with quotes (pyvmomi) or without (govmomi); else null.
    /// </summary>
    public static string? VersionOf(SimulatedRequest request)
    {
        string? action = request.Header("SOAPAction")?.Trim().Trim('"');
        if (action is null || !action.StartsWith(Namespace, StringComparison.OrdinalIgnoreCase))
            return null;
        string version = action[Namespace.Length..];
        return version.Length == 0 ? null : version;
    }
}
