using EsxVirt.Cli.Commands;
using EsxVirt.Cli.Shell;
using EsxVirt.Cli.Surroundings;
using Xunit;

namespace EsxVirt.Cli.Tests.Shell;

/// <summary>
/// What a command in an interactive session takes from the garbage collector: fresh memory and its collection cost a
/// script of hundreds of short commands more than the commands do.
/// </summary>
public sealed class AllocationTests
{
    [Fact]
    public async Task A_conversion_takes_little_more_memory_than_the_domain_that_comes_out()
    {
        const int Few = 10;
        const int Many = 110;
        await AllocateAsync(Few);
        long few = await AllocateAsync(Few);
        long many = await AllocateAsync(Many);

        // Without optimisation: an asynchronous method then takes memory even when it need not wait.
        long each = (many - few) / (Many - Few);
        Assert.True(each < 8_000, $"{each} bytes a command");
    }

    /// <summary>
    /// Bytes that a session of so many conversions takes; nothing in it waits, so one thread does it all.
    /// </summary>
    private static async Task<long> AllocateAsync(int conversions)
    {
        string input = string.Concat(Enumerable.Repeat("domxml-from-native vmware-vmx fedora.vmx\n", conversions));
        var surroundings = new ProgramSurroundings
        {
            Input = new StringReader(input),
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            ReadSecretAsync = _ => Task.FromResult<string?>(null),
            Variable = _ => null,
            Files = new WorkingFiles(() => Stream.Null, AppContext.BaseDirectory),
        };
        int thread = Environment.CurrentManagedThreadId;
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(0, await new Application(surroundings, AllCommands.Create).RunAsync([]));
        Assert.Equal(thread, Environment.CurrentManagedThreadId);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
