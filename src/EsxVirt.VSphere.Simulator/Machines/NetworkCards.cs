using EsxVirt.Vmx;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>The cards of a machine by network, from its VMX file alone: devices need not be made for it.</summary>
internal static class NetworkCards
{
    private const int MostCards = 10;

    /// <summary>MAC addresses of the cards on a port group of a standard switch; null where one has none yet.</summary>
    public static IEnumerable<string?> On(VmxDocument vmx, string portGroup)
    {
        for (int index = 0; index < MostCards; index++)
        {
            string key = $"ethernet{index}";
            if (MachineConfig.IsTrue(vmx[$"{key}.present"])
                && vmx[$"{key}.dvs.switchId"] is null
                && vmx.GetText($"{key}.networkName") == portGroup)
                yield return vmx[$"{key}.address"] ?? vmx[$"{key}.generatedAddress"];
        }
    }
}
