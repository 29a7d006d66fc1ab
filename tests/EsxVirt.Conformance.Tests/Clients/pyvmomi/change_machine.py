"""Changes one machine through pyvmomi and prints what it became as one JSON object.

Usage: change_machine.py HOST PORT USER PASSWORD MACHINE
"""
import json
import ssl
import sys

from pyVim.connect import Disconnect, SmartConnect
from pyVim.task import WaitForTask
from pyVmomi import vim


def find(content, name):
    view = content.viewManager.CreateContainerView(content.rootFolder, [vim.VirtualMachine], True)
    return next(machine for machine in view.view if machine.name == name)


def states(machine):
    """Power by power: each task waited for with a filter of pyvmomi's own."""
    seen = []
    for change in (machine.PowerOffVM_Task, machine.PowerOnVM_Task, machine.SuspendVM_Task, machine.PowerOnVM_Task,
                   machine.ResetVM_Task):
        WaitForTask(change())
        seen.append(machine.runtime.powerState)
    return seen


def refusal(change):
    try:
        WaitForTask(change())
    except vim.fault.VimFault as fault:
        return type(fault).__name__.split(".")[-1]
    return None


def names(trees):
    for tree in trees:
        yield tree.name
        yield from names(tree.childSnapshotList)


def snapshots(machine):
    WaitForTask(machine.CreateSnapshot_Task(name="by pyvmomi & <co>", description="", memory=True, quiesce=False))
    made = list(names(machine.snapshot.rootSnapshotList))
    WaitForTask(machine.snapshot.rootSnapshotList[0].snapshot.RevertToSnapshot_Task())
    WaitForTask(machine.snapshot.rootSnapshotList[0].snapshot.RemoveSnapshot_Task(removeChildren=False))
    left = list(names(machine.snapshot.rootSnapshotList))
    WaitForTask(machine.RemoveAllSnapshots_Task())
    return {"made": made, "left": left, "none": machine.snapshot is None}


def reconfigure(machine):
    spec = vim.vm.ConfigSpec(
        memoryMB=4096, numCPUs=4, annotation="two\nlines",
        cpuAllocation=vim.ResourceAllocationInfo(
            reservation=100, limit=2000, shares=vim.SharesInfo(level="custom", shares=1234)),
        memoryAllocation=vim.ResourceAllocationInfo(limit=2048))
    WaitForTask(machine.ReconfigVM_Task(spec))
    config = machine.config
    return {
        "memoryMB": config.hardware.memoryMB,
        "cpus": config.hardware.numCPU,
        "annotation": config.annotation,
        "cpu": [config.cpuAllocation.reservation, config.cpuAllocation.limit, config.cpuAllocation.shares.shares],
        "memoryLimit": config.memoryAllocation.limit,
    }


def autostart(content, machine):
    manager = machine.runtime.host.configManager.autoStartManager
    for action in ("powerOn", "none"):
        manager.ReconfigureAutostart(vim.host.AutoStartManager.Config(powerInfo=[
            vim.host.AutoStartManager.AutoPowerInfo(
                key=machine, startOrder=-1, startDelay=-1, waitForHeartbeat="systemDefault", startAction=action,
                stopDelay=-1, stopAction="none")]))
        yield [info.startAction for info in manager.config.powerInfo if info.key == machine]


def main(host, port, user, password, name):
    service = SmartConnect(
        host=host, port=int(port), user=user, pwd=password, sslContext=ssl._create_unverified_context())
    try:
        content = service.RetrieveContent()
        machine = find(content, name)
        report = {"states": states(machine), "refusedOn": refusal(machine.PowerOnVM_Task), "snapshots": snapshots(machine)}
        if machine.runtime.powerState != "poweredOff":
            WaitForTask(machine.PowerOffVM_Task())
        report["config"] = reconfigure(machine)
        report["autostart"] = list(autostart(content, machine))
    finally:
        Disconnect(service)
    json.dump(report, sys.stdout)


main(*sys.argv[1:])
