using CsCheck;

namespace EsxVirt.Libvirt.Tests.Properties;

/// <summary>Random texts, rich in the characters that XML, VMX or libvirt's escapes treat in a special way.</summary>
internal static class Texts
{
    private const string Special = "\"'|%/\\<>&;#=[]: äß€日";

    private static readonly Gen<char> Character =
        CsCheck.Gen.OneOf(CsCheck.Gen.Char['a', 'z'], CsCheck.Gen.Char['0', '9'], CsCheck.Gen.Char[Special]);

    /// <summary>One line, not empty.</summary>
    public static Gen<string> Line { get; } = Character.Array[1, 12].Select(characters => new string(characters));

    /// <summary>Several lines, not empty.</summary>
    public static Gen<string> Lines { get; } = Line.Array[1, 3].Select(lines => string.Join('\n', lines));

    /// <summary>A file in a datastore or elsewhere on the host.</summary>
    public static Gen<string> Source(string ending) =>
        from datastore in Line.Select(
            text => text.Replace("]", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal) + "x")
        from path in Line.Select(text => text.Trim(' ', '/') + "x")
        from absolute in CsCheck.Gen.Bool
        select absolute ? $"/{path}{ending}" : $"[{datastore}] {path}{ending}";
}
