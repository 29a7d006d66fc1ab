// Moves a machine of a vCenter with govmomi to another host, and then with its files to a third one.
// Usage: migrate URL MACHINE
package main

import (
	"context"
	"encoding/json"
	"net/url"
	"os"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/types"
)

func check(what string, err error) {
	if err != nil {
		os.Stderr.WriteString(what + ": " + err.Error() + "\n")
		os.Exit(1)
	}
}

func main() {
	ctx := context.Background()
	address, err := url.Parse(os.Args[1])
	check("address", err)
	client, err := govmomi.NewClient(ctx, address, true)
	check("login", err)
	finder := find.NewFinder(client.Client, true)
	datacenter, err := finder.Datacenter(ctx, "/folder1/dc1")
	check("datacenter", err)
	finder.SetDatacenter(datacenter)
	machine, err := finder.VirtualMachine(ctx, os.Args[2])
	check("machine", err)
	on := []string{}
	where := func() {
		system, err := machine.HostSystem(ctx)
		check("host of the machine", err)
		name, err := system.ObjectName(ctx)
		check("name of the host", err)
		on = append(on, name)
	}
	where()

	other, err := finder.HostSystem(ctx, "esx2")
	check("esx2", err)
	task, err := machine.Migrate(ctx, nil, other, types.VirtualMachineMovePriorityDefaultPriority, "")
	check("migrate", err)
	check("wait for it", task.Wait(ctx))
	where()

	alone, err := finder.HostSystem(ctx, "esx3")
	check("esx3", err)
	pool, err := alone.ResourcePool(ctx)
	check("pool", err)
	store, err := finder.Datastore(ctx, "esx3 datastore1")
	check("datastore", err)
	toPool, toHost, toStore := pool.Reference(), alone.Reference(), store.Reference()
	spec := types.VirtualMachineRelocateSpec{Pool: &toPool, Host: &toHost, Datastore: &toStore}
	task, err = machine.Relocate(ctx, spec, types.VirtualMachineMovePriorityHighPriority)
	check("relocate", err)
	check("wait for that", task.Wait(ctx))
	where()
	_, err = object.NewVirtualMachine(client.Client, machine.Reference()).ObjectName(ctx)
	check("name", err)
	check("output", json.NewEncoder(os.Stdout).Encode(on))
}
