"""Looks at a machine that somebody else defined, changes its devices, renames it, and deletes it, all with pyvmomi.

Usage: define.py HOST PORT USER PASSWORD MACHINE STEP
STEP is "look", "change" (adds a disk, moves a card, ejects a disk, gives it another name) or "destroy".
"""
import json
import ssl
import sys

from pyVim.connect import Disconnect, SmartConnect
from pyVim.task import WaitForTask
from pyVmomi import vim

host, port, user, password, name, step = sys.argv[1:]
context = ssl._create_unverified_context()
service = SmartConnect(host=host, port=int(port), user=user, pwd=password, sslContext=context)
content = service.RetrieveContent()
view = content.viewManager.CreateContainerView(content.rootFolder, [vim.VirtualMachine], True)
machine = next(item for item in view.view if item.name == name)
report = {}


def words(device):
    backing = device.backing
    what = getattr(backing, "fileName", None) or getattr(backing, "deviceName", None) or ""
    return "%s %s" % (type(device).__name__.split(".")[-1], what)


if step == "change":
    devices = machine.config.hardware.device
    disk = next(d for d in devices if isinstance(d, vim.vm.device.VirtualDisk))
    card = next(d for d in devices if isinstance(d, vim.vm.device.VirtualEthernetCard))
    added = vim.vm.device.VirtualDisk(
        key=-1, controllerKey=disk.controllerKey, unitNumber=disk.unitNumber + 1, capacityInKB=0,
        backing=vim.vm.device.VirtualDisk.FlatVer2BackingInfo(
            fileName="[datastore1] test/test.vmdk", diskMode="independent_nonpersistent"))
    card.backing.deviceName = "Internal"
    card.backing.network = None
    Change = vim.vm.device.VirtualDeviceSpec
    WaitForTask(machine.Reconfigure(vim.vm.ConfigSpec(
        annotation="changed by pyvmomi",
        deviceChange=[
            Change(operation="add", device=added),
            Change(operation="edit", device=card),
        ])))
    try:
        WaitForTask(machine.Reconfigure(vim.vm.ConfigSpec(
            memoryMB=64, deviceChange=[Change(operation="add", device=added)])))
    except vim.fault.InvalidDeviceSpec as fault:
        report["refused"] = fault.deviceIndex
    try:
        WaitForTask(machine.Rename("test"))
    except vim.fault.DuplicateName as fault:
        report["taken"] = fault.name
    WaitForTask(machine.Rename("by%2fpyvmomi"))

if step == "destroy":
    WaitForTask(machine.Destroy())
else:
    report["name"] = machine.name
    report["uuid"] = machine.config.uuid
    report["instanceUuid"] = machine.config.instanceUuid
    report["version"] = machine.config.version
    report["memoryMB"] = machine.config.hardware.memoryMB
    report["annotation"] = machine.config.annotation
    report["path"] = machine.config.files.vmPathName
    report["title"] = [option.value for option in machine.config.extraConfig if option.key == "esxvirt.title"]
    report["devices"] = [words(d) for d in machine.config.hardware.device
                         if isinstance(d, (vim.vm.device.VirtualDisk, vim.vm.device.VirtualEthernetCard,
                                           vim.vm.device.VirtualCdrom, vim.vm.device.VirtualSCSIController))]
report["machines"] = [item.name for item in view.view]
Disconnect(service)
json.dump(report, sys.stdout)
