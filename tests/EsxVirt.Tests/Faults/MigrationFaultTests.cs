using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Migration;
using EsxVirt.Tests.Support;

namespace EsxVirt.Tests.Faults;

/// <summary>Moving machines between the hosts of a vCenter.</summary>
public sealed class MigrationFaultTests(ITestOutputHelper output) : FaultMatrix(output)
{
    private const string Cluster = "vpx://vc.example.com/folder1/dc1/cluster1/";

    internal override IReadOnlyList<ChangingOperation> Operations { get; } =
    [
        Move("migrate", "esx1", new MigrationOptions { Flags = MigrationFlags.Live }),
        Move(
            "migrate --copy-storage-all", "nas 1",
            new MigrationOptions { Flags = MigrationFlags.NonSharedDisk, Datastore = "nas 1" }),
    ];

    private static ChangingOperation Move(string name, string datastore, MigrationOptions options) => new(name)
    {
        Product = "vcenter-8.0",
        Uri = Cluster + "esx1",
        Prepare = async scene =>
        {
            Domain domain = await scene.DomainAsync(scene.Server.Machines[0]);
            Connection destination = await Connection.OpenAsync(
                Cluster + "esx2", SimulatedConnection.Options(scene.Server), TestContext.Current.CancellationToken);
            scene.Others.Add(destination);
            return (change, cancel) => domain.MigrateAsync(destination, options, change, cancel);
        },
        IsDone = scene => scene.Machine.HostName == "esx2"
            && scene.Machine.VmxPath.StartsWith($"[{datastore}", StringComparison.Ordinal),
    };
}
