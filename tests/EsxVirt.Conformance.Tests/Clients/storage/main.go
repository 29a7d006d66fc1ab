// Works on one datastore through govmomi, below the directory "foreign", and prints what it saw as one JSON object in the
// shape of ../pyvmomi/storage.py. Usage: main URL DATASTORE DISK (the URL with user and password in it); DISK is a path
// on the datastore, of a disk that somebody else has made.
package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/url"
	"os"
	"reflect"
	"sort"
	"strings"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/property"
	"github.com/vmware/govmomi/task"
	"github.com/vmware/govmomi/view"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

var ctx = context.Background()

func check(what string, err error) {
	if err != nil {
		log.Fatalf("%s: %v", what, err)
	}
}

// One change: what started it, or the error of the call.
type change func() (*object.Task, error)

func must(what string, act change) {
	started, err := act()
	check(what, err)
	check(what, started.Wait(ctx))
}

func refusal(act change) string {
	started, err := act()
	if err == nil && started != nil {
		err = started.Wait(ctx)
	}
	var fault any
	switch {
	case err == nil:
		return "none"
	case soap.IsSoapFault(err):
		fault = soap.ToSoapFault(err).VimFault()
	default:
		failed, ok := err.(task.Error)
		if !ok {
			return err.Error()
		}
		fault = failed.Fault()
	}
	return reflect.Indirect(reflect.ValueOf(fault)).Type().Name()
}

type storage struct {
	client *govmomi.Client
	center *object.Datacenter
	store  *object.Datastore
	disks  *object.VirtualDiskManager
	files  *object.FileManager
}

func open(client *govmomi.Client, name string) *storage {
	views, err := view.NewManager(client.Client).CreateContainerView(
		ctx, client.ServiceContent.RootFolder, []string{"Datastore"}, true)
	check("view", err)
	var stores []mo.Datastore
	check("datastores", views.Retrieve(ctx, []string{"Datastore"}, []string{"name", "parent"}, &stores))
	for _, found := range stores {
		if found.Name != name {
			continue
		}
		above := *found.Parent
		for above.Type != "Datacenter" {
			var folder mo.Folder
			check("folder", property.DefaultCollector(client.Client).RetrieveOne(ctx, above, []string{"parent"}, &folder))
			above = *folder.Parent
		}
		path, err := find.InventoryPath(ctx, client.Client, above)
		check("path", err)
		store := object.NewDatastore(client.Client, found.Self)
		store.InventoryPath = path + "/datastore/" + name
		store.DatacenterPath = path
		return &storage{
			client, object.NewDatacenter(client.Client, above), store,
			object.NewVirtualDiskManager(client.Client), object.NewFileManager(client.Client),
		}
	}
	log.Fatalf("no datastore %s", name)
	return nil
}

func (s *storage) at(path string) string {
	return fmt.Sprintf("[%s] %s", s.store.Name(), path)
}

func (s *storage) create(path string, kind string) change {
	return func() (*object.Task, error) {
		return s.disks.CreateVirtualDisk(ctx, s.at(path), s.center, &types.FileBackedVirtualDiskSpec{
			VirtualDiskSpec: types.VirtualDiskSpec{DiskType: kind, AdapterType: "lsiLogic"}, CapacityKb: 1024,
		})
	}
}

func (s *storage) copy(source string, target string) change {
	return func() (*object.Task, error) {
		return s.disks.CopyVirtualDisk(ctx, s.at(source), s.center, s.at(target), s.center, nil, false)
	}
}

func (s *storage) move(source string, target string) change {
	return func() (*object.Task, error) {
		return s.disks.MoveVirtualDisk(ctx, s.at(source), s.center, s.at(target), s.center, false)
	}
}

func (s *storage) delete(path string) change {
	return func() (*object.Task, error) {
		return s.disks.DeleteVirtualDisk(ctx, s.at(path), s.center)
	}
}

// The library has no method of its own for this one and the next.
func (s *storage) extend(path string, capacity int64) change {
	return func() (*object.Task, error) {
		center := s.center.Reference()
		answer, err := methods.ExtendVirtualDisk_Task(ctx, s.client.Client, &types.ExtendVirtualDisk_Task{
			This: s.disks.Reference(), Name: s.at(path), Datacenter: &center, NewCapacityKb: capacity,
			EagerZero: types.NewBool(false),
		})
		if err != nil {
			return nil, err
		}
		return object.NewTask(s.client.Client, answer.Returnval), nil
	}
}

func (s *storage) zero(path string) change {
	return func() (*object.Task, error) {
		center := s.center.Reference()
		answer, err := methods.ZeroFillVirtualDisk_Task(ctx, s.client.Client, &types.ZeroFillVirtualDisk_Task{
			This: s.disks.Reference(), Name: s.at(path), Datacenter: &center,
		})
		if err != nil {
			return nil, err
		}
		return object.NewTask(s.client.Client, answer.Returnval), nil
	}
}

func (s *storage) uuid(path string) string {
	text, err := s.disks.QueryVirtualDiskUuid(ctx, s.at(path), s.center)
	check("uuid", err)
	return text
}

func (s *storage) makeDirectory(path string, parents bool) error {
	return s.files.MakeDirectory(ctx, s.at(path), s.center, parents)
}

func (s *storage) copyFile(source string, target string, force bool) change {
	return func() (*object.Task, error) {
		return s.files.CopyDatastoreFile(ctx, s.at(source), s.center, s.at(target), s.center, force)
	}
}

func (s *storage) moveFile(source string, target string) change {
	return func() (*object.Task, error) {
		return s.files.MoveDatastoreFile(ctx, s.at(source), s.center, s.at(target), s.center, false)
	}
}

func (s *storage) deleteFile(path string) change {
	return func() (*object.Task, error) {
		return s.files.DeleteDatastoreFile(ctx, s.at(path), s.center)
	}
}

// The status that the library keeps to itself is in its error's text.
func (s *storage) put(path string) int {
	content := bytes.Repeat(allBytes(), 1000)
	options := soap.DefaultUpload
	options.ContentLength = int64(len(content))
	err := s.store.Upload(ctx, bytes.NewReader(content), path, &options)
	if err == nil {
		return 0
	}
	var status int
	fmt.Sscanf(err.Error(), "%d", &status)
	return status
}

func (s *storage) fetch(path string, ranged string) string {
	options := soap.DefaultDownload
	if ranged != "" {
		options.Headers = map[string]string{"Range": ranged}
	}
	answer, err := s.client.Client.DownloadRequest(ctx, s.store.NewURL(path), &options)
	check("download", err)
	defer answer.Body.Close()
	content, err := io.ReadAll(answer.Body)
	check("body", err)
	if answer.StatusCode >= 400 {
		content = nil
	}
	return fmt.Sprintf("%d %d %x", answer.StatusCode, len(content), sha256.Sum256(content))
}

func (s *storage) search(path string, deep bool, spec types.HostDatastoreBrowserSearchSpec) []string {
	spec.Details = &types.FileQueryFlags{FileType: true, FileSize: true, FileOwner: types.NewBool(false)}
	browser, err := s.store.Browser(ctx)
	check("browser", err)
	act := browser.SearchDatastore
	if deep {
		act = browser.SearchDatastoreSubFolders
	}
	started, err := act(ctx, s.at(path), &spec)
	check("search", err)
	info, err := started.WaitForResult(ctx, nil)
	check("result", err)
	var folders []types.HostDatastoreBrowserSearchResults
	switch result := info.Result.(type) {
	case types.HostDatastoreBrowserSearchResults:
		folders = []types.HostDatastoreBrowserSearchResults{result}
	case types.ArrayOfHostDatastoreBrowserSearchResults:
		folders = result.HostDatastoreBrowserSearchResults
	}
	lines := []string{}
	for _, folder := range folders {
		for _, file := range folder.File {
			capacity := int64(0)
			if disk, ok := file.(*types.VmDiskFileInfo); ok {
				capacity = disk.CapacityKb
			}
			facts := file.GetFileInfo()
			lines = append(lines, fmt.Sprintf(
				"%s|%s|%s|%d|%d", folder.FolderPath, facts.Path,
				reflect.Indirect(reflect.ValueOf(file)).Type().Name(), facts.FileSize, capacity))
		}
	}
	sort.Strings(lines)
	return lines
}

func allBytes() []byte {
	all := make([]byte, 256)
	for i := range all {
		all[i] = byte(i)
	}
	return all
}

func (s *storage) changeDisks() map[string]string {
	check("directory", s.makeDirectory("foreign/deep", true))
	must("create", s.create("foreign/deep/a b.vmdk", "thin"))
	must("zero", s.zero("foreign/deep/a b.vmdk"))
	must("extend", s.extend("foreign/deep/a b.vmdk", 2048))
	must("copy", s.copy("foreign/deep/a b.vmdk", "foreign/b.vmdk"))
	must("move", s.move("foreign/b.vmdk", "foreign/c.vmdk"))
	must("create", s.create("foreign/d.vmdk", "eagerZeroedThick"))
	must("delete", s.delete("foreign/d.vmdk"))
	return map[string]string{
		"again":    refusal(s.create("foreign/c.vmdk", "thin")),
		"nowhere":  refusal(s.create("foreign/none/x.vmdk", "thin")),
		"unknown":  refusal(s.create("foreign/x.vmdk", "fat")),
		"over":     refusal(s.copy("foreign/deep/a b.vmdk", "foreign/c.vmdk")),
		"moveOver": refusal(s.move("foreign/deep/a b.vmdk", "foreign/c.vmdk")),
		"smaller":  refusal(s.extend("foreign/c.vmdk", 1024)),
		"gone":     refusal(s.delete("foreign/d.vmdk")),
		"uuidOfGone": refusal(func() (*object.Task, error) {
			_, err := s.disks.QueryVirtualDiskUuid(ctx, s.at("foreign/d.vmdk"), s.center)
			return nil, err
		}),
		"noPath": refusal(func() (*object.Task, error) {
			return s.disks.DeleteVirtualDisk(ctx, "foreign/c.vmdk", s.center)
		}),
	}
}

func (s *storage) changeFiles() ([]int, map[string]string) {
	put := []int{s.put("foreign/i.iso")}
	must("copy", s.copyFile("foreign/i.iso", "foreign/j.iso", false))
	must("move", s.moveFile("foreign/j.iso", "foreign/deep/k.iso"))
	must("copy", s.copyFile("foreign/i.iso", "foreign/l.iso", false))
	must("delete", s.deleteFile("foreign/l.iso"))
	check("directory", s.makeDirectory("foreign/empty", false))
	must("delete", s.deleteFile("foreign/empty"))
	put = append(put, s.put("foreign/i.iso"), s.put("foreign/none/i.iso"))
	directory := func(path string) change {
		return func() (*object.Task, error) { return nil, s.makeDirectory(path, false) }
	}
	return put, map[string]string{
		"directory":    refusal(directory("foreign")),
		"noParent":     refusal(directory("foreign/x/y")),
		"copyOver":     refusal(s.copyFile("foreign/i.iso", "foreign/deep/k.iso", false)),
		"moveOverFile": refusal(s.moveFile("foreign/i.iso", "foreign/deep/k.iso")),
		"forced":       refusal(s.copyFile("foreign/i.iso", "foreign/deep/k.iso", true)),
		"fileGone":     refusal(s.deleteFile("foreign/l.iso")),
		"copyGone":     refusal(s.copyFile("foreign/l.iso", "foreign/m.iso", false)),
	}
}

func (s *storage) look() map[string][]string {
	type spec = types.HostDatastoreBrowserSearchSpec
	disks := &types.VmDiskFileQuery{Details: &types.VmDiskFileQueryFlags{
		DiskType: true, CapacityKb: true, HardwareVersion: true, ControllerType: types.NewBool(true),
		DiskExtents: types.NewBool(true), Thin: types.NewBool(true),
	}}
	return map[string][]string{
		"all":      s.search("foreign", true, spec{}),
		"disks":    s.search("foreign", true, spec{Query: []types.BaseFileQuery{disks}}),
		"patterns": s.search("foreign", true, spec{MatchPattern: []string{"*.iso", "a*"}}),
		"nothing":  s.search("foreign", true, spec{MatchPattern: []string{"*.flp"}}),
		"flat": s.search("foreign", false, spec{
			Query: []types.BaseFileQuery{&types.FolderFileQuery{}}, SortFoldersFirst: types.NewBool(true),
		}),
		"missing": {refusal(func() (*object.Task, error) {
			browser, err := s.store.Browser(ctx)
			check("browser", err)
			return browser.SearchDatastore(ctx, s.at("foreign/none"), nil)
		})},
	}
}

func main() {
	address, err := url.Parse(os.Args[1])
	check("address", err)
	address.RawQuery = ""
	client, err := govmomi.NewClient(ctx, address, true)
	check("login", err)
	defer client.Logout(ctx)

	s, other := open(client, os.Args[2]), os.Args[3]
	faults := s.changeDisks()
	put, more := s.changeFiles()
	for name, fault := range more {
		faults[name] = fault
	}
	check("print", json.NewEncoder(os.Stdout).Encode(map[string]any{
		"faults": faults,
		"put":    put,
		"get": map[string]string{
			"whole":   s.fetch("foreign/i.iso", ""),
			"range":   s.fetch("foreign/deep/k.iso", "bytes=1000-1999"),
			"beyond":  s.fetch("foreign/i.iso", "bytes=300000-"),
			"missing": s.fetch("foreign/none.iso", ""),
			"other":   s.fetch(strings.TrimSuffix(other, ".vmdk")+"-flat.vmdk", ""),
		},
		"searches": s.look(),
		"uuids": map[string]string{
			"a": s.uuid("foreign/deep/a b.vmdk"), "c": s.uuid("foreign/c.vmdk"), "other": s.uuid(other),
		},
	}))
}
