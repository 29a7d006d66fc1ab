"""Works on one datastore through pyvmomi, below the directory "foreign", and prints what it saw as one JSON object in the
shape of ../storage/main.go. Usage: storage.py HOST PORT USER PASSWORD DATASTORE DISK

DISK is a path on the datastore, of a disk that somebody else has made.
"""
import hashlib
import json
import ssl
import sys
import urllib.error
import urllib.parse
import urllib.request

from pyVim.connect import Disconnect, SmartConnect
from pyVim.task import WaitForTask
from pyVmomi import vim, vmodl

CONTENT = bytes(range(256)) * 1000


class Storage:
    def __init__(self, service, host, port, name, other):
        content = service.RetrieveContent()
        self.disks, self.files = content.virtualDiskManager, content.fileManager
        view = content.viewManager.CreateContainerView(content.rootFolder, [vim.Datastore], True)
        self.store = next(store for store in view.view if store.name == name)
        self.center, path = self.store.parent, []
        while not isinstance(self.center, vim.Datacenter):
            self.center = self.center.parent
        entity = self.center
        while entity.parent:
            path.insert(0, entity.name)
            entity = entity.parent
        self.query = urllib.parse.urlencode({"dcPath": "/".join(path), "dsName": name})
        self.address = f"https://{host}:{port}/folder/"
        self.cookie = service._stub.cookie.split(";")[0]
        self.other = other

    def at(self, path):
        return f"[{self.store.name}] {path}"

    def create(self, path, kind="thin"):
        spec = vim.VirtualDiskManager.FileBackedVirtualDiskSpec(diskType=kind, adapterType="lsiLogic", capacityKb=1024)
        return self.disks.CreateVirtualDisk_Task(self.at(path), self.center, spec)

    def copy(self, source, target, force=False):
        return self.disks.CopyVirtualDisk_Task(
            self.at(source), self.center, self.at(target), self.center, force=force)

    def move(self, source, target):
        return self.disks.MoveVirtualDisk_Task(
            self.at(source), self.center, self.at(target), self.center, force=False)

    def delete(self, path):
        return self.disks.DeleteVirtualDisk_Task(self.at(path), self.center)

    def extend(self, path, capacity):
        return self.disks.ExtendVirtualDisk_Task(self.at(path), self.center, capacity, False)

    def uuid(self, path):
        return self.disks.QueryVirtualDiskUuid(self.at(path), self.center)

    def make_directory(self, path, parents=False):
        self.files.MakeDirectory(self.at(path), self.center, parents)

    def copy_file(self, source, target, force=False):
        return self.files.CopyDatastoreFile_Task(
            self.at(source), self.center, self.at(target), self.center, force)

    def move_file(self, source, target, force=False):
        return self.files.MoveDatastoreFile_Task(
            self.at(source), self.center, self.at(target), self.center, force)

    def delete_file(self, path):
        return self.files.DeleteDatastoreFile_Task(self.at(path), self.center)

    def http(self, method, path, body=None, **headers):
        request = urllib.request.Request(
            f"{self.address}{urllib.parse.quote(path)}?{self.query}", data=body, method=method,
            headers={"Cookie": self.cookie, **headers})
        try:
            with urllib.request.urlopen(request, context=ssl._create_unverified_context()) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as refusal:
            return refusal.code, b""

    def put(self, path):
        """0 where it worked, as Go's library tells no more of that."""
        status = self.http("PUT", path, CONTENT)[0]
        return 0 if status in (200, 201) else status

    def search(self, path, deep=True, **spec):
        details = vim.host.DatastoreBrowser.FileInfo.Details(
            fileType=True, fileSize=True, modification=False, fileOwner=False)
        wanted = vim.host.DatastoreBrowser.SearchSpec(details=details, **spec)
        browser = self.store.browser
        task = (browser.SearchDatastoreSubFolders_Task if deep else browser.SearchDatastore_Task)(self.at(path), wanted)
        WaitForTask(task)
        folders = task.info.result if deep else [task.info.result]
        return sorted(
            f"{folder.folderPath}|{file.path}|{type(file)._wsdlName}|{file.fileSize or 0}|"
            f"{getattr(file, 'capacityKb', None) or 0}"
            for folder in folders for file in folder.file)


def refusal(change):
    try:
        task = change()
        if task:
            WaitForTask(task)
    except vmodl.MethodFault as fault:
        return type(fault).__name__.split(".")[-1]
    return "none"


def change_disks(storage):
    storage.make_directory("foreign/deep", parents=True)
    WaitForTask(storage.create("foreign/deep/a b.vmdk"))
    WaitForTask(storage.disks.ZeroFillVirtualDisk_Task(storage.at("foreign/deep/a b.vmdk"), storage.center))
    WaitForTask(storage.extend("foreign/deep/a b.vmdk", 2048))
    WaitForTask(storage.copy("foreign/deep/a b.vmdk", "foreign/b.vmdk"))
    WaitForTask(storage.move("foreign/b.vmdk", "foreign/c.vmdk"))
    WaitForTask(storage.create("foreign/d.vmdk", "eagerZeroedThick"))
    WaitForTask(storage.delete("foreign/d.vmdk"))
    return {
        "again": refusal(lambda: storage.create("foreign/c.vmdk")),
        "nowhere": refusal(lambda: storage.create("foreign/none/x.vmdk")),
        "unknown": refusal(lambda: storage.create("foreign/x.vmdk", "fat")),
        "over": refusal(lambda: storage.copy("foreign/deep/a b.vmdk", "foreign/c.vmdk")),
        "moveOver": refusal(lambda: storage.move("foreign/deep/a b.vmdk", "foreign/c.vmdk")),
        "smaller": refusal(lambda: storage.extend("foreign/c.vmdk", 1024)),
        "gone": refusal(lambda: storage.delete("foreign/d.vmdk")),
        "uuidOfGone": refusal(lambda: storage.uuid("foreign/d.vmdk")),
        "noPath": refusal(lambda: storage.disks.DeleteVirtualDisk_Task("foreign/c.vmdk", storage.center)),
    }


def change_files(storage):
    put = [storage.put("foreign/i.iso")]
    WaitForTask(storage.copy_file("foreign/i.iso", "foreign/j.iso"))
    WaitForTask(storage.move_file("foreign/j.iso", "foreign/deep/k.iso"))
    WaitForTask(storage.copy_file("foreign/i.iso", "foreign/l.iso"))
    WaitForTask(storage.delete_file("foreign/l.iso"))
    storage.make_directory("foreign/empty")
    WaitForTask(storage.delete_file("foreign/empty"))
    put.append(storage.put("foreign/i.iso"))
    put.append(storage.put("foreign/none/i.iso"))
    return put, {
        "directory": refusal(lambda: storage.make_directory("foreign")),
        "noParent": refusal(lambda: storage.make_directory("foreign/x/y")),
        "copyOver": refusal(lambda: storage.copy_file("foreign/i.iso", "foreign/deep/k.iso")),
        "moveOverFile": refusal(lambda: storage.move_file("foreign/i.iso", "foreign/deep/k.iso")),
        "forced": refusal(lambda: storage.copy_file("foreign/i.iso", "foreign/deep/k.iso", True)),
        "fileGone": refusal(lambda: storage.delete_file("foreign/l.iso")),
        "copyGone": refusal(lambda: storage.copy_file("foreign/l.iso", "foreign/m.iso")),
    }


def fetch(storage, path, **headers):
    status, content = storage.http("GET", path, **headers)
    return f"{status} {len(content)} {hashlib.sha256(content).hexdigest()}"


def look(storage):
    disks = vim.host.DatastoreBrowser.VmDiskQuery(
        details=vim.host.DatastoreBrowser.VmDiskQuery.Details(
            diskType=True, capacityKb=True, hardwareVersion=True, controllerType=True, diskExtents=True, thin=True))
    folders = vim.host.DatastoreBrowser.FolderQuery()
    return {
        "all": storage.search("foreign"),
        "disks": storage.search("foreign", query=[disks]),
        "patterns": storage.search("foreign", matchPattern=["*.iso", "a*"]),
        "nothing": storage.search("foreign", matchPattern=["*.flp"]),
        "flat": storage.search("foreign", deep=False, query=[folders], sortFoldersFirst=True),
        "missing": [refusal(lambda: storage.store.browser.SearchDatastore_Task(storage.at("foreign/none")))],
    }


def main():
    host, port, user, password, name, other = sys.argv[1:]
    service = SmartConnect(host=host, port=int(port), user=user, pwd=password,
                           sslContext=ssl._create_unverified_context())
    storage = Storage(service, host, port, name, other)
    faults = change_disks(storage)
    put, more = change_files(storage)
    flat = other[:-len(".vmdk")] + "-flat.vmdk"
    print(json.dumps({
        "faults": {**faults, **more},
        "put": put,
        "get": {
            "whole": fetch(storage, "foreign/i.iso"),
            "range": fetch(storage, "foreign/deep/k.iso", Range="bytes=1000-1999"),
            "beyond": fetch(storage, "foreign/i.iso", Range="bytes=300000-"),
            "missing": fetch(storage, "foreign/none.iso"),
            "other": fetch(storage, flat),
        },
        "searches": look(storage),
        "uuids": {"a": storage.uuid("foreign/deep/a b.vmdk"), "c": storage.uuid("foreign/c.vmdk"),
                  "other": storage.uuid(other)},
    }))
    Disconnect(service)


main()
