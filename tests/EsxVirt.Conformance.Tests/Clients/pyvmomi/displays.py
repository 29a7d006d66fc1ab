"""Asks for a machine's console and screen with pyvmomi in every way that it has, and prints what came as JSON.

Usage: displays.py HOST PORT USER PASSWORD MACHINE
"""
import json
import ssl
import sys
import urllib.parse
import urllib.request

from pyVim.connect import Disconnect, SmartConnect
from pyVim.task import WaitForTask
from pyVmomi import vim

host, port, user, password, name = sys.argv[1:]
context = ssl._create_unverified_context()
service = SmartConnect(host=host, port=int(port), user=user, pwd=password, sslContext=context)
content = service.RetrieveContent()
view = content.viewManager.CreateContainerView(content.rootFolder, [vim.VirtualMachine], True)
machine = next(item for item in view.view if item.name == name)
cookie = service._stub.cookie.split(";")[0]
report = {}


def fetch(path, **query):
    address = f"https://{host}:{port}/{urllib.parse.quote(path)}?{urllib.parse.urlencode(query)}"
    request = urllib.request.Request(address, headers={"Cookie": cookie})
    return urllib.request.urlopen(request, context=context).read().hex()


for kind in ("mks", "webmks"):
    ticket = machine.AcquireTicket(kind)
    report[kind] = [bool(ticket.ticket), ticket.cfgFile, ticket.port]
old = machine.AcquireMksTicket()
report["old"] = [bool(old.ticket), old.cfgFile, old.port]
report["different"] = len({machine.AcquireTicket("mks").ticket for _ in range(3)})

task = machine.CreateScreenshot()
WaitForTask(task)
report["file"] = task.info.result
store, path = task.info.result.lstrip("[").split("] ", 1)
folders = [machine.parent]
while folders[-1].parent:
    folders.append(folders[-1].parent)
names = [folder.name for folder in folders]
kinds = [isinstance(folder, vim.Datacenter) for folder in folders]
datacenter = "/".join(reversed(names[kinds.index(True):-1]))
report["picture"] = fetch(f"folder/{path}", dcPath=datacenter, dsName=store)
report["screen"] = fetch("screen", id=machine._moId)

WaitForTask(machine.PowerOff())
report["off"] = []
for call in (lambda: machine.AcquireTicket("webmks"), machine.AcquireMksTicket, machine.CreateScreenshot):
    try:
        call()
    except vim.fault.InvalidPowerState as fault:
        report["off"].append([fault.requestedState, fault.existingState])

Disconnect(service)
json.dump(report, sys.stdout)
