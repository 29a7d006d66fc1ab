using System.Globalization;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Snapshots;
using EsxVirt.Storage;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Faults;

/// <summary>
/// Every operation of the fault matrix by accounts that may not: without each privilege that it needs, with a role that
/// only reads, and on a host whose licence only allows reading. The error names the privilege with its object, or the
/// licence, and the server is as it was.
/// </summary>
public sealed class AccessTests(ITestOutputHelper output)
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly List<string> _failures = [];

    private IEnumerable<ChangingOperation> Operations => new FaultMatrix[]
    {
        new PowerFaultTests(output), new ValueFaultTests(output), new DefinitionFaultTests(output),
        new SnapshotFaultTests(output), new MigrationFaultTests(output), new NetworkFaultTests(output),
        new VolumeFaultTests(output),
    }.SelectMany(matrix => matrix.Operations).Concat(Others);

    /// <summary>Those that the matrix leaves out, because no trouble can leave them half done.</summary>
    private static readonly ChangingOperation[] Others =
    [
        new("vol-wipe")
        {
            Prepare = async scene =>
            {
                StoragePool pool = await scene.Connection.GetStoragePoolAsync("datastore1", Cancel);
                StorageVolume volume = await pool.CreateVolumeAsync(
                    "<volume><name>lab/d.vmdk</name><capacity>4096</capacity>"
                    + "<target><format type='vmdk'/></target></volume>", cancellationToken: Cancel);
                return (_, cancel) => volume.WipeAsync(cancellationToken: cancel);
            },
            IsDone = _ => true,
        },
        new("snapshot-edit")
        {
            Prepare = async scene =>
            {
                Domain domain = await scene.DomainAsync(scene.Server.Machines[0]);
                DomainSnapshot snapshot = (await domain.GetSnapshotsAsync(Cancel)).Get("base");
                string xml = snapshot.GetXml().Replace("<name>base<", "<name>other<", StringComparison.Ordinal);
                return (_, cancel) => snapshot.UpdateAsync(xml, cancel);
            },
            IsDone = _ => true,
        },
    ];

    [Fact]
    public async Task Without_any_privilege_that_it_needs_a_change_names_it_and_does_nothing()
    {
        (int operations, int runs) = (0, 0);
        foreach (ChangingOperation operation in Operations)
        {
            operations++;
            IReadOnlyCollection<string> needed = await PrivilegesOfAsync(operation);
            output.WriteLine($"{operation.Name}: {string.Join(", ", needed)}");
            if (needed.Count == 0)
                _failures.Add($"{operation.Name}: needs no privilege");
            foreach (string privilege in needed)
            {
                runs++;
                await MeetAsync(
                    operation, $"without {privilege}", server => server.WithheldPrivilege = privilege,
                    failure => NamesPrivilege(failure, privilege));
            }
        }
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{operations} operations, {runs} times without a privilege"));
        AssertNoFailures();
    }

    [Fact]
    public async Task A_role_that_only_reads_is_told_a_privilege_that_it_lacks()
    {
        foreach (ChangingOperation operation in Operations)
        {
            IReadOnlyCollection<string> needed = await PrivilegesOfAsync(operation);
            await MeetAsync(
                operation, "with a reading role", server => server.Access = SimulatorAccess.ReadOnlyRole,
                failure => needed.Any(privilege => NamesPrivilege(failure, privilege)));
        }
        AssertNoFailures();
    }

    [Fact]
    public async Task A_licence_that_only_allows_reading_is_named()
    {
        foreach (ChangingOperation operation in Operations)
        {
            await MeetAsync(
                operation, "with a free licence", server => server.Access = SimulatorAccess.FreeLicence,
                failure => failure.Code is VirErrorCode.OperationUnsupported or VirErrorCode.OperationDenied
                    && failure.Message.Contains("licence", StringComparison.Ordinal));
        }
        AssertNoFailures();
    }

    private static bool NamesPrivilege(VirException failure, string privilege) =>
        failure.Code == VirErrorCode.OperationDenied
        && failure.Message.Contains($"lacks the privilege '{privilege}' on ", StringComparison.Ordinal);

    private static async Task<IReadOnlyCollection<string>> PrivilegesOfAsync(ChangingOperation operation)
    {
        await using FaultScene scene = await FaultScene.OpenAsync(operation, slowTasks: false);
        ChangingOperation.Act act = await operation.Prepare(scene);
        scene.Server.ResetCounts();
        await act(null, Cancel);
        return scene.Server.UsedPrivileges;
    }

    private async Task MeetAsync(
        ChangingOperation operation, string how, Action<SimulatedServer> restrict, Func<VirException, bool> isNamed)
    {
        await using FaultScene scene = await FaultScene.OpenAsync(operation, slowTasks: false);
        ChangingOperation.Act act = await operation.Prepare(scene);
        string before = operation.Mask(scene.Server.Describe());
        restrict(scene.Server);
        Exception? failure = await Record.ExceptionAsync(() => act(null, Cancel));
        scene.Settle();
        if (failure is not VirException named || !isNamed(named))
            _failures.Add($"{operation.Name} {how}: {failure?.Message ?? "done all the same"}");
        else if (operation.Mask(scene.Server.Describe()) != before && operation.Between?.Holds(scene) != true)
            _failures.Add($"{operation.Name} {how}: the server is not as it was ({failure.Message})");
    }

    private void AssertNoFailures() => Assert.True(_failures.Count == 0, string.Join('\n', _failures));
}
