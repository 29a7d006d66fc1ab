using System.Text.Json;

namespace EsxVirt.Cli.Output;

/// <summary>Objects and arrays of objects, of which only the members differ.</summary>
internal static class JsonObjects
{
    public static void WriteObject(this Utf8JsonWriter json, Action<Utf8JsonWriter> writeMembers)
    {
        json.WriteStartObject();
        writeMembers(json);
        json.WriteEndObject();
    }

    /// <summary>An array with an object for each item.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<T> writeMembers)
    {
        json.WriteStartArray();
        foreach (T item in items)
            json.WriteObject(_ => writeMembers(item));
        json.WriteEndArray();
    }

    /// <summary>The same as a member of an object.</summary>
    public static void WriteObjects<T>(
        this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeMembers)
    {
        json.WritePropertyName(name);
        json.WriteObjects(items, writeMembers);
    }
}
