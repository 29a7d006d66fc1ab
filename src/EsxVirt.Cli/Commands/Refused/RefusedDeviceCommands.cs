using EsxVirt.Cli.Grammar;
using EsxVirt.Libvirt.Errors;
using static EsxVirt.Cli.Commands.Refused.RefusedCall;

namespace EsxVirt.Cli.Commands.Refused;

/// <summary>Devices of the host.</summary>
internal static class RefusedDeviceCommands
{
    public static IEnumerable<CommandDefinition> All => Rows.Select(row => row.ToDefinition(VirErrorDomain.NodeDevice));

    private static IReadOnlyList<RefusedCommand> Rows =>
    [
        new(
            "nodedev-create <file> [--validate]",
            "create a device defined by an XML file on the node",
            Change("virNodeDeviceCreateXML", "Failed to create node device from {file}")) { Reads = "file" },
        new(
            "nodedev-destroy <device>",
            "destroy (stop) a device on the node",
            Query("virNodeDeviceLookupByName", "Could not find matching device '{device}'")),
        new(
            "nodedev-detach <device> [--driver <string>]",
            "detach node device from its device driver",
            Query("virNodeDeviceLookupByName", "Could not find matching device '{device}'")),
        new(
            "nodedev-dettach <device> [--driver <string>]",
            "detach node device from its device driver",
            Query("virNodeDeviceLookupByName", "Could not find matching device '{device}'")) { Hidden = true },
        new(
            "nodedev-dumpxml <device> [--xpath <string>] [--wrap]",
            "node device details in XML",
            Query("virNodeDeviceLookupByName", "Could not find matching device '{device}'")),
        new(
            "nodedev-list [--tree] [--cap <string>] [--inactive] [--all]",
            "enumerate devices on this host",
            Query("virNodeNumOfDevices", "Failed to count node devices")),
        new(
            "nodedev-reattach <device>",
            "reattach node device to its device driver",
            Query("virNodeDeviceLookupByName", "Could not find matching device '{device}'")),
        new(
            "nodedev-reset <device>",
            "reset node device",
            Query("virNodeDeviceLookupByName", "Could not find matching device '{device}'")),
        new(
            "nodedev-define <file> [--validate]",
            "Define a device by an xml file on a node",
            Change("virNodeDeviceDefineXML", "Failed to define node device from '{file}'")) { Reads = "file" },
        new(
            "nodedev-undefine <device>",
            "Undefine an inactive node device",
            Query("virNodeDeviceLookupByName", "Could not find matching device '{device}'")),
        new(
            "nodedev-start <device>",
            "Start an inactive node device",
            Query("virNodeDeviceLookupByName", "Could not find matching device '{device}'")),
        new(
            "nodedev-autostart <device> [--disable]",
            "autostart a defined node device",
            Query("virNodeDeviceLookupByName", "Could not find matching device '{device}'")),
        new(
            "nodedev-info <device>",
            "node device information",
            Query("virNodeDeviceLookupByName", "Could not find matching device '{device}'")),
        new(
            "nodedev-update <device> <file> [--config] [--live] [--current]",
            "Update an active and/or inactive node device",
            Query("virNodeDeviceLookupByName", "Could not find matching device '{device}'")),
    ];
}
