"""Moves machines of a vCenter with pyvmomi in every way that it has, and prints where they are then as JSON.

Usage: migrate.py HOST PORT USER PASSWORD MACHINE
"""
import json
import ssl
import sys

from pyVim.connect import Disconnect, SmartConnect
from pyVim.task import WaitForTask
from pyVmomi import vim

host, port, user, password, name = sys.argv[1:]
context = ssl._create_unverified_context()
service = SmartConnect(host=host, port=int(port), user=user, pwd=password, sslContext=context)
content = service.RetrieveContent()


def find(kind, wanted):
    view = content.viewManager.CreateContainerView(content.rootFolder, [kind], True)
    return next(item for item in view.view if item.name == wanted)


machine = find(vim.VirtualMachine, name)
other = find(vim.HostSystem, "esx2")
alone = find(vim.HostSystem, "esx3")
report = {}

events = service.ValidateMigration(vm=[machine], host=other, pool=other.parent.resourcePool)
report["allowed"] = [type(event).__name__ for event in events]
events = service.ValidateMigration(vm=[machine], host=alone, pool=alone.parent.resourcePool)
report["forbidden"] = [type(event).__name__ + ": " + type(event.fault).__name__ for event in events]

WaitForTask(machine.Migrate(host=other, priority=vim.VirtualMachine.MovePriority.defaultPriority))
report["migrated"] = machine.runtime.host.name

spec = vim.vm.RelocateSpec(host=alone, pool=alone.parent.resourcePool, datastore=alone.datastore[0])
task = content.vmProvisioningChecker.CheckRelocate_Task(machine, spec)
WaitForTask(task)
report["checked"] = [[len(check.error), len(check.warning)] for check in task.info.result]
WaitForTask(machine.Relocate(spec))
report["relocated"] = [machine.runtime.host.name, machine.config.files.vmPathName, machine.datastore[0].name]
try:
    WaitForTask(machine.Migrate(host=other, pool=other.parent.resourcePool, priority="defaultPriority"))
except vim.fault.CannotAccessVmDisk as fault:
    report["refused"] = fault.msg

Disconnect(service)
json.dump(report, sys.stdout)
