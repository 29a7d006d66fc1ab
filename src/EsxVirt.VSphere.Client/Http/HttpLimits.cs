namespace EsxVirt.VSphere.Client.Http;

/// <summary>What one answer may cost.</summary>
/// <param name="Timeout">From sending the request to the last byte; infinite is allowed.</param>
/// <param name="MaxBytes">Size of the body after decompression.</param>
internal readonly record struct HttpLimits(TimeSpan Timeout, long MaxBytes);
