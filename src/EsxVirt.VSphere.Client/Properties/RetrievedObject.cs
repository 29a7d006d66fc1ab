using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Properties;

/// <summary>
/// What was read of one object. A property that the server could not give, or gave as something else than expected,
/// is absent with a reason; it never makes the others unreadable.
/// </summary>
public sealed class RetrievedObject
{
    private readonly ObjectContent _content;

    internal RetrievedObject(ObjectContent content) => _content = content;

    /// <summary>The object.</summary>
    public ManagedObjectReference Reference => _content.Obj;

    /// <summary>The properties that the server refused, each with its reason. Unset ones are not among them.</summary>
    public IReadOnlyList<MissingProperty> Missing => _content.MissingSet;

    /// <summary>The value of a property, by the path that was asked for; null when it is absent.</summary>
    public object? this[string path]
    {
        get
        {
            foreach (DynamicProperty property in _content.PropSet)
            {
                if (property.Name == path)
                    return property.Val;
            }
            return null;
        }
    }

    /// <summary>A property that is a data object, a list or a reference; null when absent or of another type.</summary>
    public T? Get<T>(string path)
        where T : class => this[path] as T;

    /// <summary>
    /// A property that is a value (enumeration, boolean, time, reference); null when absent or of another type.
    /// </summary>
    public T? GetValue<T>(string path)
        where T : struct => this[path] is T value ? value : null;

    /// <summary>A text; null when absent or of another type.</summary>
    public string? GetString(string path) => this[path] as string;

    /// <summary>
    /// A whole number of any width, because servers do not agree on widths; null when absent or none.
    /// </summary>
    public long? GetInteger(string path) => this[path] switch
    {
        int value => value,
        long value => value,
        short value => value,
        sbyte value => value,
        _ => null,
    };

    /// <summary>A list; empty when absent or of another type.</summary>
    public IReadOnlyList<T> GetList<T>(string path) => this[path] as IReadOnlyList<T> ?? [];

    /// <summary>
    /// Why a property is absent, in the server's words or else by the fault's type, or what is wrong with the value
    /// that was sent; null when the server named no reason, which means that the property is not set.
    /// </summary>
    public string? ReasonMissing(string path)
    {
        foreach (MissingProperty missing in _content.MissingSet)
        {
            if (missing.Path == path)
                return string.IsNullOrEmpty(missing.Fault.LocalizedMessage)
                    ? TypeName(missing.Fault.Fault) : missing.Fault.LocalizedMessage;
        }
        return (this[path] as UnreadableValue)?.Reason;
    }

    private static string TypeName(MethodFault fault) => fault.ForeignTypeName ?? fault.WireType.Name;
}
