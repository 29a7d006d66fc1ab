using System.Collections;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Collecting;

/// <summary>Walks a property path such as <c>.hardware.device[2000].backing</c> through values.</summary>
internal static class PropertyPath
{
    /// <summary>
    /// Follows <paramref name="rest"/>, which starts with <c>.</c> or <c>[</c> or is empty. False when a name does not
    /// exist on the value it is asked of; true with null where something on the way is not set.
    /// </summary>
    public static bool TryWalk(object? value, string rest, out object? result)
    {
        ReadOnlySpan<char> path = rest;
        result = value;
        while (path.Length > 0 && result is not null)
        {
            if (path[0] == '[')
            {
                int close = path.IndexOf(']');
                if (close < 0 || result is string || result is not IEnumerable list)
                    return false;
                result = FindByKey(list, path[1..close].Trim('"'));
                path = path[(close + 1)..];
                continue;
            }

            path = path[1..];
            int end = path.IndexOfAny('.', '[');
            string name = (end < 0 ? path : path[..end]).ToString();
            path = end < 0 ? [] : path[end..];
            if (result is not DataObject data || !data.WireType.Members.Any(member => member.Name == name))
                return false;
            result = data.GetMember(name);
        }

        return true;
    }

    /// <summary>The name before the first <c>.</c> or <c>[</c>: a property of the managed object itself.</summary>
    public static string Head(string path)
    {
        int end = path.AsSpan().IndexOfAny('.', '[');
        return end < 0 ? path : path[..end];
    }

    /// <summary>Whether the type has that property in that version.</summary>
    public static bool Exists(ManagedType type, string path, ApiVersion version)
        => type.Properties.FirstOrDefault(property => property.Name == Head(path)) is { } found
            && found.Since <= version;

    private static object? FindByKey(IEnumerable list, ReadOnlySpan<char> key)
    {
        foreach (object? item in list)
        {
            string? found = item switch
            {
                DataObject data => data.GetMember("key") switch
                {
                    ManagedObjectReference reference => reference.Value,
                    object other => Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture),
                    null => null,
                },
                ManagedObjectReference reference => reference.Value,
                _ => null,
            };
            if (found is not null && key.SequenceEqual(found))
                return item;
        }

        return null;
    }
}
