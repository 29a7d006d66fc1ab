using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Properties;

/// <summary>
/// Says which properties of which objects to read, and how to get from the objects that are known to those that
/// are not. One query is one filter of the property collector and thus (part of) one request.
/// </summary>
/// <remarks>
/// <code>
/// new PropertyQuery()
///     .Start(content.RootFolder)
///     .Follow("folder", "Folder", "childEntity", then: ["folder", "hosts"])
///     .Follow("hosts", "Datacenter", "hostFolder", then: ["folder"])
///     .Read("HostSystem", "name", "runtime.inMaintenanceMode")
/// </code>
/// Every step applies to each start of its type, and where a step before it names it in <c>then</c>; a step may name
/// itself. Types include their subtypes, so <c>ComputeResource</c> covers clusters.
/// </remarks>
public sealed class PropertyQuery
{
    private readonly List<(ManagedObjectReference Reference, bool Skip)> _starts = [];
    private readonly List<SelectionSpec> _steps = [];
    private readonly List<PropertySpec> _reads = [];

    /// <summary>Adds an object to start from.</summary>
    /// <param name="reference">The object.</param>
    /// <param name="skip">True leaves the object itself out of the result; steps still start from it.</param>
    public PropertyQuery Start(ManagedObjectReference reference, bool skip = false)
    {
        _starts.Add((reference, skip));
        return this;
    }

    /// <summary>Adds a step from every object of a type to the objects that one of its properties refers to.</summary>
    /// <param name="name">Name of the step within this query.</param>
    /// <param name="type">Managed type that has the property.</param>
    /// <param name="path">Property with one reference or a list of them; may be dotted.</param>
    /// <param name="skip">True leaves the objects found out of the result; further steps still start from them.</param>
    /// <param name="then">Names of the steps to go on with from there.</param>
    public PropertyQuery Follow(
        string name, string type, string path, bool skip = false, params ReadOnlySpan<string> then)
    {
        var step = new TraversalSpec { Name = name, Type = type, Path = path, Skip = skip };
        foreach (string next in then)
            step.SelectSet.Add(new SelectionSpec { Name = next });
        _steps.Add(step);
        return this;
    }

    /// <summary>
    /// Adds properties to read of every object of a type that is met. Without any path such objects are reported
    /// without properties. Objects of a type that no call names are not reported.
    /// </summary>
    public PropertyQuery Read(string type, params ReadOnlySpan<string> paths)
    {
        var read = new PropertySpec { Type = type, All = false };
        foreach (string path in paths)
            read.PathSet.Add(path);
        _reads.Add(read);
        return this;
    }

    /// <summary>The query as the property collector takes it.</summary>
    public PropertyFilterSpec ToSpec()
    {
        var spec = new PropertyFilterSpec();
        spec.PropSet.AddRange(_reads);
        foreach ((ManagedObjectReference reference, bool skip) in _starts)
        {
            var start = new ObjectSpec { Obj = reference, Skip = skip };
            start.SelectSet.AddRange(_steps);
            spec.ObjectSet.Add(start);
        }
        return spec;
    }
}
