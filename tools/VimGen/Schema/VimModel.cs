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
