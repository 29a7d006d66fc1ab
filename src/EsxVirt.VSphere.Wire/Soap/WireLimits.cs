namespace EsxVirt.VSphere.Wire.Soap;

/// <summary>
/// Limits against hostile or broken messages; exceeding one is a <see cref="WireFormatException"/>. The defaults leave
/// room for the largest honest answers (a page of 1,000 whole virtual machines is some 60 MB).
/// </summary>
public sealed record WireLimits
{
    /// <summary>Limits for answers of servers.</summary>
    public static WireLimits Default { get; } = new();

    /// <summary>Limits for requests of clients: none of theirs is large.</summary>
    public static WireLimits Requests { get; } = new() { MaxBytes = 16 << 20, MaxElements = 500_000 };

    /// <summary>Largest size of a message, in bytes.</summary>
    public long MaxBytes { get; init; } = 256 << 20;

    /// <summary>Largest number of elements in a message.</summary>
    public long MaxElements { get; init; } = 8_000_000;

    /// <summary>Deepest nesting of elements, the envelope included.</summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>Longest text of one element, in characters.</summary>
    public int MaxTextLength { get; init; } = 16 << 20;
}
