"""Reads all that the read side of the simulator offers through pyvmomi and prints it as one JSON object.

pyvmomi aborts on any element, enum text or type that the negotiated version does not have, so every property that is
touched here is a check of the schema. Usage: read_everything.py HOST PORT USER PASSWORD
"""
import json
import ssl
import sys
import time

from pyVim.connect import Disconnect, SmartConnect
from pyVmomi import VmomiSupport, vim, vmodl

VIEWED = [vim.VirtualMachine, vim.HostSystem, vim.Datastore, vim.Datacenter, vim.ComputeResource, vim.Folder]


def walk(value):
    """Touches every member of a data object, so that a value that cannot be represented is noticed. Counts them."""
    if isinstance(value, VmomiSupport.DataObject):
        return 1 + sum(walk(getattr(value, member.name)) for member in value._GetPropertyList())
    if isinstance(value, list):
        return sum(walk(item) for item in value)
    return 1


def snapshot_names(trees, depth=0):
    for tree in trees:
        yield "%d:%s" % (depth, tree.name)
        yield from snapshot_names(tree.childSnapshotList, depth + 1)


def read_machine(machine):
    members = sum(walk(getattr(machine, part)) for part in ("runtime", "summary", "guest", "snapshot", "config"))
    config = machine.config
    return {
        "moref": machine._moId,
        "name": machine.name,
        "powerState": machine.runtime.powerState,
        "onHost": machine.runtime.host._moId,
        "uuid": config and config.uuid,
        "instanceUuid": config and config.instanceUuid,
        "memoryMB": config and config.hardware.memoryMB,
        "cpus": config and config.hardware.numCPU,
        "path": config and config.files.vmPathName,
        "devices": len(config.hardware.device) if config else 0,
        "snapshots": list(snapshot_names(machine.snapshot.rootSnapshotList)) if machine.snapshot else [],
        "members": members,
    }


def view_of(content, kind):
    view = content.viewManager.CreateContainerView(content.rootFolder, [kind], True)
    try:
        return list(view.view)
    finally:
        view.Destroy()


def machines_specification(view):
    """One filter over a view: the way in which modern clients ask for many objects at once."""
    collector = vmodl.query.PropertyCollector
    return collector.FilterSpec(
        objectSet=[collector.ObjectSpec(
            obj=view, skip=True,
            selectSet=[collector.TraversalSpec(name="view", path="view", skip=False, type=vim.view.ContainerView)])],
        propSet=[collector.PropertySpec(type=vim.VirtualMachine, pathSet=["name", "runtime.powerState"])])


def read_pages(content, view, page_size):
    collector = content.propertyCollector
    options = vmodl.query.PropertyCollector.RetrieveOptions(maxObjects=page_size)
    page = collector.RetrievePropertiesEx([machines_specification(view)], options)
    pages, names = 0, []
    while page is not None:
        pages += 1
        names += [entry.propSet[0].val for entry in page.objects]
        page = collector.ContinueRetrievePropertiesEx(page.token) if page.token else None
    return pages, sorted(names)


def wait_for_updates(content, view):
    """The first wait reports the present state; a second one finds nothing new and returns when its time is over."""
    collector = content.propertyCollector.CreatePropertyCollector()
    filter_ = collector.CreateFilter(machines_specification(view), partialUpdates=False)
    try:
        version, entered, truncated = "", 0, True
        while truncated:
            update = collector.WaitForUpdatesEx(version, vmodl.query.PropertyCollector.WaitOptions(maxWaitSeconds=5))
            entered += sum(len(each.objectSet) for each in update.filterSet)
            version, truncated = update.version, bool(update.truncated)
        later = collector.WaitForUpdatesEx(version, vmodl.query.PropertyCollector.WaitOptions(maxWaitSeconds=0))
        return {"entered": entered, "later": later is not None}
    finally:
        filter_.Destroy()
        collector.Destroy()


def wait_for_task(task):
    while task.info.state not in ("success", "error"):
        time.sleep(0.05)
    if task.info.state == "error":
        raise task.info.error
    return task.info.result


def browse(store):
    """Disks and images at any depth, each as path, type, capacity (of disks) and size."""
    browser = vim.host.DatastoreBrowser
    spec = browser.SearchSpec(
        matchPattern=["*"],
        query=[browser.VmDiskQuery(details=browser.VmDiskQuery.Details(
            capacityKb=True, diskType=False, hardwareVersion=False)),
               browser.IsoImageQuery(), browser.FloppyImageQuery()],
        details=browser.FileInfo.Details(fileType=True, fileSize=True, modification=False, fileOwner=False))
    folders = wait_for_task(store.browser.SearchDatastoreSubFolders_Task("[%s]" % store.summary.name, spec))
    kinds = {"VmDiskInfo": "VmDiskFileInfo", "IsoImageInfo": "IsoImageFileInfo",
             "FloppyImageInfo": "FloppyImageFileInfo"}
    return sorted("%s|%s|*types.%s|%d|%d" % (folder.folderPath, file.path, kinds[type(file).__name__.split(".")[-1]],
                                             getattr(file, "capacityKb", 0) or 0, file.fileSize or 0)
                  for folder in folders for file in folder.file)


def main():
    host, port, user, password = sys.argv[1:5]
    service = SmartConnect(host=host, port=int(port), user=user, pwd=password,
                           sslContext=ssl._create_unverified_context())
    try:
        content = service.RetrieveContent()
        machines = view_of(content, vim.VirtualMachine)
        read = [read_machine(machine) for machine in machines]
        view = content.viewManager.CreateContainerView(content.rootFolder, [vim.VirtualMachine], True)
        pages, paged_names = read_pages(content, view, page_size=7)
        first = next(each for each in read if each["uuid"])
        found = content.searchIndex.FindByUuid(None, first["uuid"], True)
        json.dump({
            "about": {"apiType": content.about.apiType, "apiVersion": content.about.apiVersion,
                      "fullName": content.about.fullName},
            "user": content.sessionManager.currentSession.userName,
            "clock": service.CurrentTime().isoformat(),
            "inventory": {kind.__name__: sorted(entity.name for entity in view_of(content, kind)) for kind in VIEWED},
            "hosts": [{"name": each.name, "cpus": each.hardware.cpuInfo.numCpuThreads,
                       "memory": each.hardware.memorySize, "product": each.summary.config.product.version,
                       "members": sum(walk(part) for part in (
                           each.hardware, each.capability, each.summary, each.runtime, each.config.storageDevice,
                           each.configManager.storageSystem.storageDeviceInfo,
                           each.configManager.storageSystem.fileSystemVolumeInfo))}
                      for each in view_of(content, vim.HostSystem)],
            "datastores": [{"name": each.summary.name, "type": each.summary.type,
                            "mounts": [mount.mountInfo.path or "" for mount in each.host],
                            "files": browse(each) if each.summary.accessible else [],
                            "members": walk(each.summary) + walk(each.info)}
                           for each in view_of(content, vim.Datastore)],
            "virtualMachines": sorted(read, key=lambda each: each["moref"]),
            "pages": pages,
            "pagedNames": paged_names,
            "foundByUuid": [first["moref"], found._moId if found else None],
            "updates": wait_for_updates(content, view),
        }, sys.stdout, indent=1)
        view.Destroy()
    finally:
        Disconnect(service)


if __name__ == "__main__":
    main()
