using EsxVirt.Networks;

namespace EsxVirt.Tests.Faults;

/// <summary>Switches with their port groups: several calls, which together are one change.</summary>
public sealed class NetworkFaultTests(ITestOutputHelper output) : FaultMatrix(output)
{
    private const string Lab =
        """
        <network>
          <name>lab</name>
          <forward mode='bridge'><interface dev='vmnic4'/></forward>
          <portgroup name='one'><vlan><tag id='42'/></vlan></portgroup>
          <portgroup name='two'/>
        </network>
        """;

    internal override IReadOnlyList<ChangingOperation> Operations { get; } =
    [
        new("net-define")
        {
            Prepare = scene => Task.FromResult<ChangingOperation.Act>(
                (_, cancel) => scene.Connection.DefineNetworkAsync(Lab, cancellationToken: cancel)),
            IsDone = scene => Shows(scene, "PortGroup-two"),
        },
        new("net-undefine")
        {
            Prepare = async scene =>
            {
                Network network = await scene.Connection.DefineNetworkAsync(
                    Lab, cancellationToken: TestContext.Current.CancellationToken);
                return (_, cancel) => network.UndefineAsync(cancel);
            },
            IsDone = scene => !Shows(scene, "VirtualSwitch-lab"),
        },
    ];

    private static bool Shows(FaultScene scene, string key) =>
        scene.Server.Describe().Contains($"key-vim.host.{key}<", StringComparison.Ordinal);
}
