// Reads all that the read side of the simulator offers through govmomi and prints it as one JSON object, in the same
// shape as ../pyvmomi/read_everything.py. Usage: main URL (with user and password in it).
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/url"
	"os"
	"path"
	"sort"
	"time"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/property"
	"github.com/vmware/govmomi/view"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

type machine struct {
	Moref        string   `json:"moref"`
	Name         string   `json:"name"`
	PowerState   string   `json:"powerState"`
	OnHost       string   `json:"onHost"`
	UUID         string   `json:"uuid"`
	InstanceUUID string   `json:"instanceUuid"`
	MemoryMB     int32    `json:"memoryMB"`
	Cpus         int32    `json:"cpus"`
	Path         string   `json:"path"`
	Devices      int      `json:"devices"`
	Snapshots    []string `json:"snapshots"`
}

type host struct {
	Name    string `json:"name"`
	Cpus    int16  `json:"cpus"`
	Memory  int64  `json:"memory"`
	Product string `json:"product"`
}

type datastore struct {
	Name   string   `json:"name"`
	Type   string   `json:"type"`
	Mounts []string `json:"mounts"`
	Files  []string `json:"files"`
}

type report struct {
	About           map[string]string   `json:"about"`
	User            string              `json:"user"`
	Inventory       map[string][]string `json:"inventory"`
	Hosts           []host              `json:"hosts"`
	Datastores      []datastore         `json:"datastores"`
	VirtualMachines []machine           `json:"virtualMachines"`
	Finder          []string            `json:"finder"`
	InventoryPaths  []string            `json:"inventoryPaths"`
	FoundByUUID     []string            `json:"foundByUuid"`
	Waited          string              `json:"waited"`
	LoggedOut       bool                `json:"loggedOut"`
}

func check(what string, err error) {
	if err != nil {
		log.Fatalf("%s: %v", what, err)
	}
}

func snapshotNames(trees []types.VirtualMachineSnapshotTree, depth int) []string {
	names := []string{}
	for _, tree := range trees {
		names = append(names, fmt.Sprintf("%d:%s", depth, tree.Name))
		names = append(names, snapshotNames(tree.ChildSnapshotList, depth+1)...)
	}
	return names
}

func readMachine(each mo.VirtualMachine) machine {
	result := machine{
		Moref: each.Self.Value, Name: each.Name, PowerState: string(each.Runtime.PowerState), Snapshots: []string{},
	}
	if each.Runtime.Host != nil {
		result.OnHost = each.Runtime.Host.Value
	}
	if each.Config != nil {
		result.UUID, result.InstanceUUID = each.Config.Uuid, each.Config.InstanceUuid
		result.MemoryMB, result.Cpus = each.Config.Hardware.MemoryMB, each.Config.Hardware.NumCPU
		result.Path, result.Devices = each.Config.Files.VmPathName, len(each.Config.Hardware.Device)
	}
	if each.Snapshot != nil {
		result.Snapshots = snapshotNames(each.Snapshot.RootSnapshotList, 0)
	}
	return result
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	address, err := url.Parse(os.Args[1])
	check("address", err)

	client, err := govmomi.NewClient(ctx, address, true)
	check("login", err)
	about := client.ServiceContent.About
	out := report{
		About: map[string]string{
			"apiType": about.ApiType, "apiVersion": about.ApiVersion, "fullName": about.FullName,
		},
		Inventory: map[string][]string{},
	}
	user, err := client.SessionManager.UserSession(ctx)
	check("session", err)
	out.User = user.UserName

	readViews(ctx, client, &out)
	readWithFinder(ctx, client, &out)
	waitForProperty(ctx, client, &out)

	check("logout", client.Logout(ctx))
	_, err = methods.GetCurrentTime(ctx, client)
	out.LoggedOut = soap.IsSoapFault(err) && isNotAuthenticated(soap.ToSoapFault(err))

	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", " ")
	check("output", encoder.Encode(out))
}

func isNotAuthenticated(fault *soap.Fault) bool {
	_, is := fault.VimFault().(types.NotAuthenticated)
	return is
}

func readViews(ctx context.Context, client *govmomi.Client, out *report) {
	manager := view.NewManager(client.Client)
	kinds := []string{"VirtualMachine", "HostSystem", "Datastore", "Datacenter", "ComputeResource", "Folder"}
	for _, kind := range kinds {
		container, err := manager.CreateContainerView(ctx, client.ServiceContent.RootFolder, []string{kind}, true)
		check("view of "+kind, err)
		var entities []mo.ManagedEntity
		check("names of "+kind, container.Retrieve(ctx, []string{kind}, []string{"name"}, &entities))
		names := []string{}
		for _, entity := range entities {
			names = append(names, entity.Name)
		}
		sort.Strings(names)
		out.Inventory["vim."+kind] = names

		switch kind {
		case "VirtualMachine":
			var machines []mo.VirtualMachine
			parts := []string{"name", "config", "runtime", "summary", "guest", "snapshot"}
			check("machines", container.Retrieve(ctx, []string{kind}, parts, &machines))
			for _, each := range machines {
				out.VirtualMachines = append(out.VirtualMachines, readMachine(each))
			}
			sort.Slice(out.VirtualMachines, func(i, j int) bool {
				return out.VirtualMachines[i].Moref < out.VirtualMachines[j].Moref
			})
		case "HostSystem":
			var hosts []mo.HostSystem
			parts := []string{"name", "hardware", "capability", "summary", "runtime"}
			check("hosts", container.Retrieve(ctx, []string{kind}, parts, &hosts))
			for _, each := range hosts {
				out.Hosts = append(out.Hosts, host{
					Name: each.Name, Cpus: each.Hardware.CpuInfo.NumCpuThreads, Memory: each.Hardware.MemorySize,
					Product: each.Summary.Config.Product.Version,
				})
			}
		case "Datastore":
			var datastores []mo.Datastore
			check("datastores", container.Retrieve(ctx, []string{kind}, []string{"summary", "info", "host", "browser"}, &datastores))
			for _, each := range datastores {
				row := datastore{Name: each.Summary.Name, Type: each.Summary.Type, Mounts: []string{}, Files: []string{}}
				if each.Summary.Accessible {
					row.Files = browse(ctx, client, each)
				}
				for _, mount := range each.Host {
					row.Mounts = append(row.Mounts, mount.MountInfo.Path)
				}
				out.Datastores = append(out.Datastores, row)
			}
		}
		check("destroy view", container.Destroy(ctx))
	}
}

// browse finds disks and images at any depth, each as path, type, capacity (of disks) and size.
func browse(ctx context.Context, client *govmomi.Client, store mo.Datastore) []string {
	spec := types.HostDatastoreBrowserSearchSpec{
		MatchPattern: []string{"*"},
		Query: []types.BaseFileQuery{
			&types.VmDiskFileQuery{Details: &types.VmDiskFileQueryFlags{CapacityKb: true}},
			&types.IsoImageFileQuery{},
			&types.FloppyImageFileQuery{},
		},
		Details: &types.FileQueryFlags{FileType: true, FileSize: true},
	}
	browser := object.NewHostDatastoreBrowser(client.Client, store.Browser)
	task, err := browser.SearchDatastoreSubFolders(ctx, "["+store.Summary.Name+"]", &spec)
	check("search", err)
	info, err := task.WaitForResult(ctx, nil)
	check("search task", err)
	files := []string{}
	for _, folder := range info.Result.(types.ArrayOfHostDatastoreBrowserSearchResults).HostDatastoreBrowserSearchResults {
		for _, each := range folder.File {
			file, capacity := each.GetFileInfo(), int64(0)
			if disk, is := each.(*types.VmDiskFileInfo); is {
				capacity = disk.CapacityKb
			}
			files = append(files, fmt.Sprintf("%s|%s|%T|%d|%d", folder.FolderPath, file.Path, each, capacity, file.FileSize))
		}
	}
	sort.Strings(files)
	return files
}

func readWithFinder(ctx context.Context, client *govmomi.Client, out *report) {
	finder := find.NewFinder(client.Client, true)
	datacenter, err := finder.DatacenterList(ctx, "*")
	check("datacenters", err)
	finder.SetDatacenter(datacenter[0])
	machines, err := finder.VirtualMachineList(ctx, "*")
	check("machines by pattern", err)
	for _, each := range machines {
		out.Finder = append(out.Finder, each.Reference().Value)
		out.InventoryPaths = append(out.InventoryPaths, path.Dir(each.InventoryPath))
	}
	sort.Strings(out.Finder)
	sort.Strings(out.InventoryPaths)

	for _, each := range out.VirtualMachines {
		if each.UUID == "" {
			continue
		}
		index := object.NewSearchIndex(client.Client)
		found, err := index.FindByUuid(ctx, datacenter[0], each.UUID, true, nil)
		check("find by UUID", err)
		out.FoundByUUID = []string{each.Moref, ""}
		if found != nil {
			out.FoundByUUID[1] = found.Reference().Value
		}
		break
	}
}

// waitForProperty makes a collector and a filter of its own and waits until a property has the value that it already
// has: the way in which govmomi waits for every task.
func waitForProperty(ctx context.Context, client *govmomi.Client, out *report) {
	machine := types.ManagedObjectReference{Type: "VirtualMachine", Value: out.VirtualMachines[0].Moref}
	err := property.Wait(ctx, property.DefaultCollector(client.Client), machine, []string{"runtime.powerState"},
		func(changes []types.PropertyChange) bool {
			for _, change := range changes {
				out.Waited = string(change.Val.(types.VirtualMachinePowerState))
			}
			return true
		})
	check("wait", err)
}
