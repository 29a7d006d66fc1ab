using System.Collections;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Wire.Tests.Types;

/// <summary>Fills objects with a value in every member, and compares objects member by member.</summary>
internal static class SampleValues
{
    /// <summary>Types contain themselves: below this depth only what is required is filled.</summary>
    private const int FullDepth = 2;

    public static T Fill<T>(T target, int depth = 0)
        where T : WireObject
    {
        int number = 1;
        foreach (Member member in target.Row.Members)
        {
            number++;
            if (depth >= FullDepth && member.Use != MemberUse.Required)
                continue;
            target.SetMember(member.Name, member.IsList
                ? new[] { Make(member, number, depth), Make(member, number + 100, depth) }
                : Make(member, number, depth));
        }
        return target;
    }

    public static void AssertSame(WireObject expected, WireObject actual)
    {
        Assert.Equal(expected.GetType(), actual.GetType());
        foreach (Member member in expected.Row.Members)
            AssertSameValue(
                $"{expected.Row.Name}.{member.Name}", expected.GetMember(member.Name), actual.GetMember(member.Name));
    }

    private static void AssertSameValue(string path, object? expected, object? actual)
    {
        if (expected is WireObject data)
        {
            AssertSame(data, Assert.IsAssignableFrom<WireObject>(actual));
        }
        else if (expected is IList list and not byte[])
        {
            IList others = Assert.IsAssignableFrom<IList>(actual);
            Assert.Equal(list.Count, others.Count);
            for (int i = 0; i < list.Count; i++)
                AssertSameValue($"{path}[{i}]", list[i], others[i]);
        }
        else
        {
            Assert.True(Equals(expected, actual) || (expected is byte[] a
                && actual is byte[] b && a.AsSpan().SequenceEqual(b)), $"{path}: {expected} became {actual}");
        }
    }

    private static object Make(Member member, int number, int depth) => member.Kind switch
    {
        WireKind.String => $"text {number} <&>",
        WireKind.Boolean => true,
        WireKind.Byte => (sbyte)-number,
        WireKind.Short => (short)-number,
        WireKind.Int => int.MinValue + number,
        WireKind.Long => long.MaxValue - number,
        WireKind.Float => 0.5f + number,
        WireKind.Double => 0.1 + number,
        WireKind.DateTime => new DateTimeOffset(2026, 11, 22, 1, 2, 3, TimeSpan.Zero).AddTicks(number * 10),
        WireKind.Binary => new byte[] { 0, 255, (byte)number },
        WireKind.Any => new List<string> { "any", $"{number}" },
        WireKind.Reference => new ManagedObjectReference(member.TypeName, $"moid-{number}"),
        WireKind.Enum => VimSchema.FindEnum(member.TypeName)!.Values[^1] is var value
            ? VimSchema.FindEnum(member.TypeName)!.Create(value.Text)
            : throw new InvalidOperationException(),
        _ => Fill(VimSchema.FindData(member.TypeName)!.Create(), depth + 1),
    };
}
