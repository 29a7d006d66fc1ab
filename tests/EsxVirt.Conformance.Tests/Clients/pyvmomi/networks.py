"""Reads the networks of the first host through pyvmomi, with every member of each, and prints them as one JSON object in the
shape of ../networks/main.go. Usage: networks.py HOST PORT USER PASSWORD [change]

With "change" it first makes a switch with a port group, and afterwards prints the faults of what must not work.
"""
import json
import ssl
import sys

from pyVim.connect import Disconnect, SmartConnect
from pyVmomi import VmomiSupport, vim

from read_everything import view_of, walk


def vlan_of(setting):
    vlan = setting.vlan
    if isinstance(vlan, vim.dvs.VmwareDistributedVirtualSwitch.TrunkVlanSpec):
        return [[each.start, each.end] for each in vlan.vlanId]
    if isinstance(vlan, vim.dvs.VmwareDistributedVirtualSwitch.PvlanSpec):
        return vlan.pvlanId
    return vlan.vlanId


def read(host):
    network = host.config.network
    return {
        "members": walk(network) + walk(host.configManager.networkSystem.networkInfo),
        "switches": [{"name": each.name, "key": each.key, "cards": list(each.pnic), "groups": list(each.portgroup)}
                     for each in network.vswitch],
        "groups": [{"name": each.spec.name, "vlan": each.spec.vlanId, "switch": each.spec.vswitchName}
                   for each in network.portgroup],
        "cards": [{"device": each.device, "mac": each.mac, "linked": each.linkSpeed is not None}
                  for each in network.pnic],
        "adapters": [{"device": each.device, "mac": each.spec.mac} for each in network.vnic],
        "networks": sorted(each.name for each in host.network),
    }


def read_distributed(content):
    return [{"name": each.name, "uuid": each.uuid, "members": walk(each.config) + walk(each.summary),
             "uplinks": [group.name for group in each.config.uplinkPortgroup],
             "groups": [{"name": group.name, "vlan": vlan_of(group.config.defaultPortConfig)}
                        for group in each.portgroup]}
            for each in view_of(content, vim.DistributedVirtualSwitch)]


def fault_of(call, *arguments):
    try:
        call(*arguments)
        return None
    except vim.fault.VimFault as fault:
        return type(fault).__name__.rsplit(".", 1)[-1]
    except VmomiSupport.GetVmodlType("vmodl.MethodFault") as fault:
        return type(fault).__name__.rsplit(".", 1)[-1]


def change(system):
    bridge = vim.host.VirtualSwitch.BondBridge(nicDevice=["vmnic4"])
    system.AddVirtualSwitch("pyvmomi", vim.host.VirtualSwitch.Specification(numPorts=64, bridge=bridge))
    group = vim.host.PortGroup.Specification(
        name="made by pyvmomi", vlanId=7, vswitchName="pyvmomi", policy=vim.host.NetworkPolicy())
    system.AddPortGroup(group)
    other = vim.host.PortGroup.Specification(
        name="x", vlanId=4096, vswitchName="pyvmomi", policy=vim.host.NetworkPolicy())
    return {
        "again": fault_of(system.AddVirtualSwitch, "pyvmomi", None),
        "groupAgain": fault_of(system.AddPortGroup, group),
        "vlan": fault_of(system.AddPortGroup, other),
        "noSwitch": fault_of(system.RemoveVirtualSwitch, "nosuch"),
        "noGroup": fault_of(system.RemovePortGroup, "nosuch"),
        "inUse": fault_of(system.RemovePortGroup, "Management Network"),
    }


def main():
    host, port, user, password = sys.argv[1:5]
    service = SmartConnect(host=host, port=int(port), user=user, pwd=password,
                           sslContext=ssl._create_unverified_context())
    try:
        content = service.RetrieveContent()
        first = min(view_of(content, vim.HostSystem), key=lambda each: each.name)
        faults = change(first.configManager.networkSystem) if "change" in sys.argv[5:] else {}
        json.dump(dict(read(first), faults=faults, distributed=read_distributed(content)), sys.stdout, indent=1)
    finally:
        Disconnect(service)


if __name__ == "__main__":
    main()
