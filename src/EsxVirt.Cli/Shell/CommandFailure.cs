using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Shell;

/// <summary>
/// A command that failed: the command's own line, then the library's reason. Either may be missing; a command that
/// throws <see cref="VirException"/> itself fails with that reason alone.
/// </summary>
internal sealed class CommandFailure(string? line, VirException? reason = null)
    : Exception(line ?? reason?.Message, reason)
{
    public string? Line { get; } = line;

    public VirException? Reason { get; } = reason;

    /// <summary>The line says all of it: the reason is not printed, but its code is still told in JSON.</summary>
    public bool LineSaysAll { get; init; }

    /// <summary>Awaits <paramref name="work"/>; its failure is reported under <paramref name="line"/>.</summary>
    public static async Task<T> UnderAsync<T>(string line, Task<T> work)
    {
        try
        {
            return await work.ConfigureAwait(false);
        }
        catch (VirException e)
        {
            throw new CommandFailure(line, e);
        }
    }

    /// <summary>As the other, for work without a result.</summary>
    public static async Task UnderAsync(string line, Task work)
    {
        try
        {
            await work.ConfigureAwait(false);
        }
        catch (VirException e)
        {
            throw new CommandFailure(line, e);
        }
    }
}
