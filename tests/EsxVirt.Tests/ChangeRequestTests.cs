using System.Collections.Concurrent;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Snapshots;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests;

/// <summary>What changes send, in order and without the updates: those that no test of their own counts.</summary>
public sealed class ChangeRequestTests
{
    private const string Look = "RetrievePropertiesEx";
    private const string Revert = Look + " RevertToSnapshot_Task CreateFilter";
    private const string Remove = Look + " RemoveSnapshot_Task CreateFilter";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    public static TheoryData<string, Func<Domain, Task>, string> OfDomains => new()
    {
        { "shutdown", domain => domain.ShutdownAsync(cancellationToken: Cancel), Look + " ShutdownGuest" },
        { "reboot", domain => domain.RebootAsync(cancellationToken: Cancel), Look + " RebootGuest" },
        {
            "title", domain => domain.SetTitleAsync("new", cancellationToken: Cancel),
            Look + " ReconfigVM_Task CreateFilter"
        },
        { "autostart off", domain => domain.SetAutostartAsync(false, Cancel), Look + " ReconfigureAutostart" },
    };

    public static TheoryData<string, Func<DomainSnapshot, Task>, string> OfSnapshots => new()
    {
        { "revert", snapshot => snapshot.RevertAsync(cancellationToken: Cancel), Revert },
        {
            "revert, running", snapshot => snapshot.RevertAsync(SnapshotRevertFlags.Running, cancellationToken: Cancel),
            $"{Revert} {Look} PowerOnVM_Task CreateFilter"
        },
        {
            "revert, paused", snapshot => snapshot.RevertAsync(SnapshotRevertFlags.Paused, cancellationToken: Cancel),
            $"{Revert} {Look} PowerOnVM_Task CreateFilter {Look} SuspendVM_Task CreateFilter"
        },
        { "delete", snapshot => snapshot.DeleteAsync(cancellationToken: Cancel), Remove },
        {
            "delete, with children",
            snapshot => snapshot.DeleteAsync(SnapshotDeleteFlags.Children, cancellationToken: Cancel), Remove
        },
        {
            "delete, its two children",
            snapshot => snapshot.DeleteAsync(SnapshotDeleteFlags.ChildrenOnly, cancellationToken: Cancel),
            $"{Remove} {Remove}"
        },
        {
            "delete, nothing",
            snapshot => snapshot.DeleteAsync(SnapshotDeleteFlags.MetadataOnly, cancellationToken: Cancel), ""
        },
        {
            "update",
            snapshot => snapshot.UpdateAsync("<domainsnapshot><name>new</name></domainsnapshot>", Cancel),
            Look + " RenameSnapshot"
        },
    };

    [Theory]
    [MemberData(nameof(OfDomains), DisableDiscoveryEnumeration = true)]
    public async Task Of_a_running_domain(string what, Func<Domain, Task> change, string requests)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 1 });
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        Assert.Equal((what, requests), (what, await SentAsync(server, () => change(domain))));
    }

    /// <summary>The root of the tree, made while the machine was off.</summary>
    [Theory]
    [MemberData(nameof(OfSnapshots), DisableDiscoveryEnumeration = true)]
    public async Task Of_a_snapshot(string what, Func<DomainSnapshot, Task> change, string requests)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 1 });
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        DomainSnapshot snapshot = (await domain.GetSnapshotsAsync(Cancel)).Get("base");
        Assert.Equal((what, requests), (what, await SentAsync(server, () => change(snapshot))));
    }

    private static async Task<string> SentAsync(SimulatedServer server, Func<Task> change)
    {
        var sent = new ConcurrentQueue<string>();
        server.Interceptor = call =>
        {
            if (call.Name != "WaitForUpdatesEx")
                sent.Enqueue(call.Name);
            return null;
        };
        await change();
        server.Interceptor = null;
        return string.Join(' ', sent);
    }
}
