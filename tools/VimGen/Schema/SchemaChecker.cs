namespace VimGen.Schema;

/// <summary>Resolves the names in a model and refuses what cannot be right.</summary>
internal static class SchemaChecker
{
    private static readonly Dictionary<string, WireType> Simple = new(StringComparer.Ordinal)
    {
        ["string"] = WireType.String,
        ["boolean"] = WireType.Boolean,
        ["byte"] = WireType.Byte,
        ["short"] = WireType.Short,
        ["int"] = WireType.Int,
        ["long"] = WireType.Long,
        ["float"] = WireType.Float,
        ["double"] = WireType.Double,
        ["dateTime"] = WireType.DateTime,
        ["base64Binary"] = WireType.Binary,
        ["anyType"] = WireType.Any,
    };

    public static void Check(VimModel model)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Definition definition in model.Data.Concat<Definition>(model.Enums))
        {
            if (!names.Add(definition.Name))
                throw new SchemaException(definition.Line, $"a second {definition.Name}");
        }
        Dictionary<string, DataDefinition> data = model.Data.ToDictionary(d => d.Name, StringComparer.Ordinal);
        HashSet<string> enums = [.. model.Enums.Select(e => e.Name)];
        HashSet<string> managed = [.. model.Managed.Select(m => m.Name)];

        foreach (DataDefinition definition in model.Data)
        {
            if (definition.BaseName is { } name)
                definition.Base = data.GetValueOrDefault(name)
                    ?? throw new SchemaException(definition.Line, $"no base type {name}");
        }
        foreach (ManagedDefinition definition in model.Managed)
        {
            if (definition.BaseName is { } name && !managed.Contains(name))
                throw new SchemaException(definition.Line, $"no base type {name}");
        }
        foreach (MemberDefinition member in AllMembers(model))
        {
            member.Wire = member.IsReference ? WireType.Reference
                : Simple.TryGetValue(member.Type, out WireType wire) ? wire
                : enums.Contains(member.Type) ? WireType.Enum
                : data.ContainsKey(member.Type) ? WireType.Data
                : throw new SchemaException(member.Line, $"no type {member.Type}");
            if (member.IsReference && !managed.Contains(member.Type))
                throw new SchemaException(member.Line, $"no managed type {member.Type}");
            RequireVersion(model, member.Since, member.Line);
        }
        foreach (Definition definition in model.Data.Concat<Definition>(model.Enums).Concat(model.Managed))
            RequireVersion(model, definition.Since, definition.Line);
    }

    private static IEnumerable<MemberDefinition> AllMembers(VimModel model) =>
    [
        .. model.Data.SelectMany(d => d.Members),
        .. model.Managed.SelectMany(m => m.Properties),
        .. model.Managed.SelectMany(m => m.Methods).SelectMany(m => m.Parameters),
        .. model.Managed.SelectMany(m => m.Methods).Select(m => m.Result).OfType<MemberDefinition>(),
    ];

    private static void RequireVersion(VimModel model, string version, int line)
    {
        if (!model.Versions.Contains(version))
            throw new SchemaException(line, $"no version {version}");
    }
}
