using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>
/// Commands that set values, on the simulated host; what virsh prints for its test driver, with the words of libvirt's
/// ESX driver.
/// </summary>
public sealed class ValueCommandTests
{
    [Theory]
    [InlineData("setmem test 1G", "\n", "")]
    [InlineData("setmem test --kilobytes 1048576 --live", "\n", "")]
    [InlineData("setmaxmem db/primary 9G --config", "\n", "")]
    [InlineData("setvcpus 'web server' 4 --live", "\n", "")]
    [InlineData("setvcpus db/primary 4 --maximum --config", "\n", "")]
    [InlineData("memtune test --min-guarantee 100M; memtune test", "\nmin_guarantee  : 102400\n\n", "")]
    [InlineData("memtune test 1 2", "\n",
        "error: Unable to change memory parameters\n"
            + "error: argument unsupported: parameter 'hard_limit' not supported\n")]
    [InlineData("autostart db/primary", "Domain 'db/primary' marked as autostarted\n\n", "")]
    [InlineData("autostart test --disable", "Domain 'test' unmarked as autostarted\n\n", "")]
    [InlineData("autostart test --once", "\n",
        "error: Failed to mark domain 'test' as autostarted on next boot\n"
        + "error: this function is not supported by the connection driver: virDomainSetAutostartOnce\n")]
    [InlineData("schedinfo test shares=-3 limit=9000",
        "Scheduler      : allocation\nreservation    : 0\nlimit          : 9000\nshares         : -3\n\n", "")]
    [InlineData("schedinfo test --set reservation=5 --set limit=4", "Scheduler      : allocation\n\n",
        "error: invalid argument: Could not set limit to 4 MHz with a reservation of 5 MHz, expecting "
        + "a limit of at least the reservation or -1 (unlimited)\n")]
    [InlineData(
        "schedinfo test --weight 5", "Scheduler      : allocation\n\n", "error: invalid scheduler option: weight\n")]
    [InlineData("schedinfo test shares", "Scheduler      : allocation\n\n",
        "error: Invalid syntax for --set, expecting name=value\n")]
    [InlineData("schedinfo test shares=x", "Scheduler      : allocation\n\n",
        "error: invalid argument: Invalid value for field 'shares': expected int\n")]
    [InlineData("schedinfo test limit=1.5", "Scheduler      : allocation\n\n",
        "error: invalid argument: Invalid value for field 'limit': expected long long\n")]
    [InlineData("schedinfo test limit=1 limit=2", "Scheduler      : allocation\n\n",
        "error: invalid argument: parameter 'limit' occurs multiple times\n")]
    [InlineData("desc db/primary", "No description for domain: db/primary\n", "")]
    [InlineData(
        "desc test 'two  words' more; desc test", "Domain description updated successfully\ntwo  words more\n", "")]
    [InlineData("desc test ''; desc test",
        "Domain description updated successfully\nNo description for domain: test\n", "")]
    public async Task Command_prints_what_virsh_would(string command, string output, string error)
    {
        CommandRun run = await CommandRun.RunAsync("-c", "test:///default", command);
        Assert.Equal((output, error), (run.Output, run.Error));
    }

    [Fact]
    public async Task Quiet_commands_print_no_sentences()
    {
        CommandRun run = await CommandRun.RunAsync(
            "-q", "-c", "test:///default", "autostart test; desc db/primary; desc test new; desc test");
        Assert.Equal(("new", ""), (run.Output, run.Error));
    }

    [Theory]
    [InlineData("setmem test 1", "error: operation forbidden: read only access prevents virDomainSetMemoryFlags\n")]
    [InlineData("setmaxmem test 1",
        "error: Unable to change MaxMemorySize\n"
        + "error: operation forbidden: read only access prevents virDomainSetMemoryFlags\n")]
    [InlineData("setvcpus test 2", "error: operation forbidden: read only access prevents virDomainSetVcpus\n")]
    [InlineData(
        "setvcpus test 2 --live", "error: operation forbidden: read only access prevents virDomainSetVcpusFlags\n")]
    [InlineData("schedinfo test shares=1",
        "error: operation forbidden: read only access prevents virDomainSetSchedulerParameters\n")]
    [InlineData("memtune test --min-guarantee 1",
        "error: Unable to change memory parameters\n"
        + "error: operation forbidden: read only access prevents virDomainSetMemoryParameters\n")]
    [InlineData("autostart test",
        "error: Failed to mark domain 'test' as autostarted\n"
        + "error: operation forbidden: read only access prevents virDomainSetAutostart\n")]
    [InlineData("desc test new",
        "error: Failed to set new domain description\n"
        + "error: operation forbidden: read only access prevents virDomainSetMetadata\n")]
    public async Task A_read_only_connection_refuses_in_virshs_words(string command, string error)
    {
        CommandRun run = await CommandRun.RunAsync("-r", "-c", "test:///default", command);
        Assert.Equal((error, 1), (run.Error, run.ExitCode));
    }
}
