using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>What happens when the guest stops; checked only, since a VMX has no place for it.</summary>
internal static class LifecycleReader
{
    public static DomainLifecycle Read(Element domain) => new(
        Action(domain, "on_poweroff", DomainLifecycle.Default.OnPowerOff),
        Action(domain, "on_reboot", DomainLifecycle.Default.OnReboot),
        Action(domain, "on_crash", DomainLifecycle.Default.OnCrash));

    public static void Check(DomainLifecycle lifecycle)
    {
        CheckNoCoreDump("poweroff", lifecycle.OnPowerOff);
        CheckNoCoreDump("reboot", lifecycle.OnReboot);
    }

    private static LifecycleAction Action(Element domain, string name, LifecycleAction usual) =>
        domain.Text(name) is not { } text ? usual
        : Names.LifecycleAction.TryGetValue(text, out LifecycleAction action) ? action
        : throw DomainError.Unsupported($"unknown {name} action: {text}");

    private static void CheckNoCoreDump(string happening, LifecycleAction action)
    {
        if (action is LifecycleAction.CoreDumpDestroy or LifecycleAction.CoreDumpRestart)
            throw DomainError.Unsupported(
                $"Lifecycle event '{happening}' doesn't support '{Names.LifecycleAction[action]}' action");
    }
}
