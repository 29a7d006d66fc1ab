using System.Globalization;

namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>
/// A version of the VI API that clients and servers name. The default value is the oldest one, <c>2.0</c>.
/// </summary>
public readonly partial record struct ApiVersion : IComparable<ApiVersion>
{
    private const string ActionPrefix = "urn:vim25/";

    private readonly byte _ordinal;

    private ApiVersion(byte ordinal) => _ordinal = ordinal;

    /// <summary>All known versions, oldest first.</summary>
    public static IReadOnlyList<ApiVersion> All { get; } = [
        .. Enumerable.Range(0, Ids.Length).Select(i => new ApiVersion((byte)i))];

    /// <summary>The newest version of the schema.</summary>
    public static ApiVersion Newest => new((byte)(Ids.Length - 1));

    /// <summary>The id as it travels: <c>8.0.3.0</c>.</summary>
    public string Id => Ids[_ordinal];

    /// <summary>The value of the <c>SOAPAction</c> header that names this version, without quotes.</summary>
    public string SoapAction => ActionPrefix + Id;

    /// <summary>
    /// The newest known version that is not newer than the given id, which may be one that we never heard of
    /// (<c>8.0.2.1</c> is read as 8.0.2.0). Text without a number reads as 4.0, the version of clients that name none.
    /// </summary>
    public static ApiVersion AtMost(string id)
    {
        int known = Array.IndexOf(Ids, id);
        if (known >= 0)
            return new ApiVersion((byte)known);
        long wanted = Rank(id);
        if (wanted == 0)
            return V4_0;
        int best = 0;
        for (int i = 0; i < Ids.Length; i++)
        {
            if (Rank(Ids[i]) <= wanted)
                best = i;
        }
        return new ApiVersion((byte)best);
    }

    /// <summary>
    /// The version that a request names in its <c>SOAPAction</c> header, quoted or not. Without a header it is 4.0, as
    /// libvirt's driver sends none and knows no more; an id newer than the schema is <see cref="Newest"/>.
    /// </summary>
    public static ApiVersion FromSoapAction(string? header)
    {
        string text = header?.Trim().Trim('"') ?? "";
        return text.StartsWith(ActionPrefix, StringComparison.Ordinal) ? AtMost(text[ActionPrefix.Length..]) : V4_0;
    }

    /// <inheritdoc/>
    public int CompareTo(ApiVersion other) => _ordinal.CompareTo(other._ordinal);

    /// <summary>Whether the left version is older.</summary>
    public static bool operator <(ApiVersion left, ApiVersion right) => left._ordinal < right._ordinal;

    /// <summary>Whether the left version is newer.</summary>
    public static bool operator >(ApiVersion left, ApiVersion right) => left._ordinal > right._ordinal;

    /// <summary>Whether the left version is older or the same.</summary>
    public static bool operator <=(ApiVersion left, ApiVersion right) => left._ordinal <= right._ordinal;

    /// <summary>Whether the left version is newer or the same.</summary>
    public static bool operator >=(ApiVersion left, ApiVersion right) => left._ordinal >= right._ordinal;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>
    /// Orders ids by their up to four numbers; a suffix as in <c>2.5u2</c> is left to the list's order.
    /// </summary>
    private static long Rank(string id)
    {
        long rank = 0;
        string[] parts = id.Split('.');
        for (int i = 0; i < 4; i++)
        {
            ReadOnlySpan<char> digits = i < parts.Length ? parts[i] : "";
            int length = digits.IndexOfAnyExceptInRange('0', '9');
            if (length >= 0)
                digits = digits[..length];
            // A number too long to be one counts as very new.
            long number = digits.IsEmpty
                ? 0 : digits.Length > 4 ? 9999 : long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            rank = (rank * 10_000) + number;
        }
        return rank;
    }
}
