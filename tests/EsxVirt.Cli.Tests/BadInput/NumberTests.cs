using EsxVirt.Cli.Tests.Support;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Cli.Tests.BadInput;

/// <summary>Numbers that no domain can have.</summary>
public sealed class NumberTests
{
    public static TheoryData<string, string> Numbers => new()
    {
        { "setmem test 0", "memory in virDomainSetMemoryFlags must not be zero" },
        { "setmem test -1", "Scaled numeric value '-1' for <size> option is malformed or out of range" },
        {
            "setmem test 16777216T",
            "Scaled numeric value '16777216T' for <size> option is malformed or out of range"
                + "|numerical overflow: value too large: 16777216T"
        },
        { "setmem test 9007199254740991", "numerical overflow: input too large: 9007199254740991" },
        {
            "setmaxmem db/primary 8191P",
            "Unable to change MaxMemorySize|invalid argument: Could not set max-memory to 9006099743113216 kilobytes: "
                + "no virtual machine has as much"
        },
        {
            "setmaxmem db/primary 9007199254740992",
            "Unable to change MaxMemorySize|numerical overflow: input too large: 9007199254740992"
        },
        { "setvcpus test 0", "Can't set 0 processors for a VM" },
        { "setvcpus test -1", "Numeric value '-1' for <count> option is malformed or out of range" },
        { "setvcpus test 4294967297", "Numeric value '4294967297' for <count> option is malformed or out of range" },
        {
            "setvcpus test 769",
            "invalid argument: Requested number of virtual CPUs is greater than max allowable number of virtual CPUs "
                + "for the domain: 769 > 768"
        },
        {
            "schedinfo test --set shares=-4",
            "invalid argument: Could not set shares to -4, expecting positive value or -1 (low), -2 (normal) or "
                + "-3 (high)"
        },
        { "schedinfo test shares=2147483648", "invalid argument: Invalid value for field 'shares': expected int" },
        {
            "schedinfo test --set reservation=-1",
            "invalid argument: Could not set reservation to -1 MHz, expecting positive value"
        },
        {
            "schedinfo test --set reservation=9223372036854775808",
            "invalid argument: Invalid value for field 'reservation': expected long long"
        },
        {
            "schedinfo test --set limit=-2",
            "invalid argument: Could not set limit to -2 MHz, expecting positive value or -1 (unlimited)"
        },
        {
            "schedinfo test limit=1 reservation=2",
            "invalid argument: Could not set limit to 1 MHz with a reservation of 2 MHz, expecting a limit of at least "
                + "the reservation or -1 (unlimited)"
        },
        { "schedinfo test --weight 99999999999", "invalid scheduler option: weight" },
        { "schedinfo test bogus=1", "invalid scheduler option: bogus" },
        { "schedinfo test shares=1 shares=2", "invalid argument: parameter 'shares' occurs multiple times" },
        { "memtune test --min-guarantee 18446744073709551616", "Unable to parse integer parameter min-guarantee" },
        {
            "memtune test --min-guarantee 2097153",
            "Unable to change memory parameters|invalid argument: Could not set min_guarantee to 2097153 kilobytes, "
                + "the domain has 2097152 at most"
        },
        { "shutdown test --wait=-1", "Numeric value '-1' for <wait> option is malformed or out of range" },
        {
            "shutdown test --destroy-after=99999999999",
            "Numeric value '99999999999' for <destroy-after> option is malformed or out of range"
        },
        { "snapshot-revert test '#0'", "Domain snapshot not found: Could not find snapshot with name '#0'" },
        { "snapshot-delete test '#-1'", "Domain snapshot not found: Could not find snapshot with name '#-1'" },
        {
            "snapshot-delete test '#4294967297'",
            "Domain snapshot not found: Could not find snapshot with name '#4294967297'"
        },
        { "screenshot test f.png --screen -1", "Numeric value '-1' for <screen> option is malformed or out of range" },
        {
            "screenshot test f.png --screen 1",
            "could not take a screenshot of test|invalid argument: Screen cannot be selected"
        },
        { "migrate test x --timeout -1", "Numeric value '-1' for <timeout> option is malformed or out of range" },
        {
            "define good.xml --virtual-hw-version 3",
            "Failed to define domain from good.xml"
                + "|invalid argument: virtual hardware version 3 is below 4, the oldest one"
        },
        {
            "define good.xml --virtual-hw-version 22",
            "Failed to define domain from good.xml"
                + "|invalid argument: virtual hardware version 22 is above 21, the newest one of the host"
        },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public Task Are_refused(string command, string errors) => Refusal.AssertAsync(command, errors);

    [Theory]
    [InlineData("--wait=2147483647")]
    [InlineData("--destroy-after=2147483647")]
    public async Task More_patience_than_a_timer_has_is_patience(string option)
    {
        await using var server = new SimulatedServer();
        CommandRun run = await CommandRun.RunAsync(
            ["-c", Refusal.Host, $"shutdown test {option}"], "", server: server,
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("", run.Error);
        Assert.Equal("Domain 'test' is being shutdown\nDomain 'test' is shut off\n\n", run.Output);
    }
}
