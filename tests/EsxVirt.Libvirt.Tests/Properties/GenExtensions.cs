using CsCheck;

namespace EsxVirt.Libvirt.Tests.Properties;

internal static class GenExtensions
{
    /// <summary>Null half of the time.</summary>
    public static Gen<T?> Optional<T>(this Gen<T> gen) where T : class =>
        from present in CsCheck.Gen.Bool
        from value in gen
        select present ? value : null;

    /// <summary>Null half of the time.</summary>
    public static Gen<T?> Some<T>(this Gen<T> gen) where T : struct =>
        from present in CsCheck.Gen.Bool
        from value in gen
        select present ? value : (T?)null;
}
