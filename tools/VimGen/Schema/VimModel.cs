namespace VimGen.Schema;

/// <summary>What the schema file says, checked.</summary>
internal sealed class VimModel
{
    /// <summary>Version ids, oldest first.</summary>
    public List<string> Versions { get; } = [];

    public List<DataDefinition> Data { get; } = [];

    public List<EnumDefinition> Enums { get; } = [];

    public List<ManagedDefinition> Managed { get; } = [];
}

/// <summary>What every definition has.</summary>
internal abstract class Definition
{
    public required string Name { get; init; }

    /// <summary>Folder of the generated file.</summary>
    public required string Section { get; init; }

    public required string Since { get; init; }

    public required string Text { get; init; }

    public required int Line { get; init; }
}

internal sealed class DataDefinition : Definition
{
    public string? BaseName { get; init; }

    /// <summary>Set once all definitions are known.</summary>
    public DataDefinition? Base { get; set; }

    public List<MemberDefinition> Members { get; } = [];

    /// <summary>How many members the base types have.</summary>
    public int Inherited => Base is null ? 0 : Base.Inherited + Base.Members.Count;
}

internal sealed class EnumDefinition : Definition
{
    public List<ValueDefinition> Values { get; } = [];
}

internal sealed record ValueDefinition(string Name, string Since, string Text);

internal sealed class ManagedDefinition : Definition
{
    public string? BaseName { get; init; }

    public List<MemberDefinition> Properties { get; } = [];

    public List<MethodDefinition> Methods { get; } = [];
}

internal sealed class MethodDefinition : Definition
{
    public required string Owner { get; init; }

    /// <summary>null for a method that returns nothing.</summary>
    public MemberDefinition? Result { get; init; }

    public List<MemberDefinition> Parameters { get; } = [];
}

/// <summary>A member, property, parameter or result.</summary>
/// <param name="Type">Without marks: a simple type, or the name of a data object, an enum or a managed type.</param>
/// <param name="Mark">Empty, or one of <c>? * +</c>.</param>
/// <param name="OwnerSince">Version of what it belongs to.</param>
internal sealed record MemberDefinition(
    string Name, string Type, bool IsReference, string Mark, string Since, string OwnerSince, string Text, int Line)
{
    /// <summary>Set once all definitions are known.</summary>
    public WireType Wire { get; set; }

    public bool IsList => Mark is "*" or "+";

    /// <summary>Whether C# sees it as nullable: optional, or younger than what it belongs to.</summary>
    public bool IsNullable => Mark == "?" || (!IsList && Since != OwnerSince);
}

/// <summary>Kinds of types; the names are those of WireKind in the generated code.</summary>
internal enum WireType
{
    String, Boolean, Byte, Short, Int, Long, Float, Double, DateTime, Binary, Any, Reference, Enum, Data,
}
