using EsxVirt.Cli.Shell;
using EsxVirt.Connections;

namespace EsxVirt.Cli.Grammar;

/// <summary>A command whose last word is to be completed.</summary>
/// <param name="Session">Who asks.</param>
/// <param name="Word">What is typed of the word.</param>
/// <param name="Given">The options before it with their values; of flags an empty text.</param>
internal sealed record UnfinishedLine(
    Session Session, string Word, IReadOnlyDictionary<OptionDefinition, string> Given)
{
    public ValueTask<Connection> ConnectAsync(CancellationToken cancellationToken) =>
        Session.ConnectAsync(cancellationToken);
}
