namespace EsxVirt.Cli.Grammar;

/// <summary>Finds the values that an option can take; candidates are filtered by what is typed afterwards.</summary>
internal delegate Task<IReadOnlyList<string>> Completer(UnfinishedLine line, CancellationToken cancellationToken);
