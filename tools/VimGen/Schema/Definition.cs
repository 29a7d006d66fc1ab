namespace VimGen.Schema;

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
