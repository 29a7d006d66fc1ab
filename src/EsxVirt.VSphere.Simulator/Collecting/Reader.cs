using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Collecting;

/// <summary>Reads the properties that a filter's specs name from objects of any type.</summary>
internal sealed class Reader
{
    private readonly List<PropertySpec> _specs;
    private readonly ApiVersion _version;
    private readonly bool _authenticated;
    private readonly Dictionary<string, IReadOnlyList<string>?> _pathsByType = [];

    /// <exception cref="Wire.Soap.SoapFaultException">
    /// <c>InvalidProperty</c>, for a path that the type does not have.
    /// </exception>
    public Reader(List<PropertySpec> specs, ApiVersion version, bool authenticated)
    {
        _specs = specs;
        _version = version;
        _authenticated = authenticated;
        foreach (PropertySpec spec in specs)
            if (VimSchema.FindManaged(spec.Type) is { } type)
                foreach (string path in spec.PathSet)
                    if (!PropertyPath.Exists(type, path, version))
                        throw Faults.InvalidProperty(path);
    }

    /// <summary>
    /// Paths wanted of an object; null when no spec names its type, so that it is not reported at all.
    /// </summary>
    public IReadOnlyList<string>? PathsOf(ManagedObject item)
    {
        if (!_pathsByType.TryGetValue(item.Self.Type, out IReadOnlyList<string>? paths))
            _pathsByType[item.Self.Type] = paths = Merge(item);
        return paths;
    }

    public ObjectContent? Read(ManagedObject item)
    {
        if (PathsOf(item) is not { } paths)
            return null;
        var content = new ObjectContent { Obj = item.Self };
        foreach (string path in paths)
        {
            if (WhyNot(item, path) is { } fault)
                content.MissingSet.Add(new MissingProperty
                {
                    Path = path,
                    Fault = new LocalizedMethodFault { Fault = fault, LocalizedMessage = "" },
                });
            else if (Value(item, path) is { } value)
                content.PropSet.Add(new DynamicProperty { Name = path, Val = value });
        }

        return content;
    }

    /// <summary>The value, or null where it is not set.</summary>
    public static object? Value(ManagedObject item, string path)
    {
        if (!item.TryRead(path, out object? value, out string rest))
            return null;
        return PropertyPath.TryWalk(value, rest, out object? result) ? result : throw Faults.InvalidProperty(path);
    }

    private MethodFault? WhyNot(ManagedObject item, string path)
        => _authenticated || item.IsPublic(path) ? item.Refuses(path) : Faults.NotAuthenticatedFault(item.Self);

    private IReadOnlyList<string>? Merge(ManagedObject item)
    {
        HashSet<string>? paths = null;
        foreach (PropertySpec spec in _specs)
        {
            if (!Selection.IsOfType(item, spec.Type))
                continue;
            paths ??= [];
            if (spec.All == true && VimSchema.FindManaged(item.Self.Type) is { } type)
                paths.UnionWith(type.Properties.Where(property => property.Since <= _version).Select(p => p.Name));
            paths.UnionWith(spec.PathSet);
        }

        return paths?.ToArray();
    }
}
