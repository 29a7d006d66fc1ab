// Changes one machine through govmomi and prints what it became as one JSON object, in the same shape as
// ../pyvmomi/change_machine.py. Usage: main URL MACHINE (the URL with user and password in it).
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/url"
	"os"
	"strings"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/property"
	"github.com/vmware/govmomi/task"
	"github.com/vmware/govmomi/view"
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

func wait(what string, started *object.Task, err error) {
	check(what, err)
	check(what, started.Wait(ctx))
}

func read(client *govmomi.Client, machine *object.VirtualMachine, paths ...string) mo.VirtualMachine {
	var properties mo.VirtualMachine
	check("read", property.DefaultCollector(client.Client).RetrieveOne(ctx, machine.Reference(), paths, &properties))
	return properties
}

func find(client *govmomi.Client, name string) *object.VirtualMachine {
	views, err := view.NewManager(client.Client).CreateContainerView(
		ctx, client.ServiceContent.RootFolder, []string{"VirtualMachine"}, true)
	check("view", err)
	var machines []mo.VirtualMachine
	check("machines", views.Retrieve(ctx, []string{"VirtualMachine"}, []string{"name"}, &machines))
	for _, machine := range machines {
		if machine.Name == name {
			return object.NewVirtualMachine(client.Client, machine.Reference())
		}
	}
	log.Fatalf("no machine %s", name)
	return nil
}

func states(client *govmomi.Client, machine *object.VirtualMachine) []string {
	seen := []string{}
	for _, change := range []func(context.Context) (*object.Task, error){
		machine.PowerOff, machine.PowerOn, machine.Suspend, machine.PowerOn, machine.Reset,
	} {
		started, err := change(ctx)
		wait("power", started, err)
		seen = append(seen, string(read(client, machine, "runtime.powerState").Runtime.PowerState))
	}
	return seen
}

func names(trees []types.VirtualMachineSnapshotTree) []string {
	all := []string{}
	for _, tree := range trees {
		all = append(append(all, tree.Name), names(tree.ChildSnapshotList)...)
	}
	return all
}

func snapshots(client *govmomi.Client, machine *object.VirtualMachine) map[string]interface{} {
	started, err := machine.CreateSnapshot(ctx, "by govmomi & <co>", "", true, false)
	wait("create snapshot", started, err)
	root := read(client, machine, "snapshot").Snapshot.RootSnapshotList
	made := names(root)
	started, err = machine.RevertToSnapshot(ctx, root[0].Snapshot.Value, false)
	wait("revert", started, err)
	started, err = machine.RemoveSnapshot(ctx, root[0].Snapshot.Value, false, nil)
	wait("remove", started, err)
	left := names(read(client, machine, "snapshot").Snapshot.RootSnapshotList)
	started, err = machine.RemoveAllSnapshot(ctx, nil)
	wait("remove all", started, err)
	return map[string]interface{}{
		"made": made, "left": left, "none": read(client, machine, "snapshot").Snapshot == nil,
	}
}

func reconfigure(client *govmomi.Client, machine *object.VirtualMachine) map[string]interface{} {
	number := func(value int64) *int64 { return &value }
	started, err := machine.Reconfigure(ctx, types.VirtualMachineConfigSpec{
		MemoryMB: 4096, NumCPUs: 4, Annotation: "two\nlines",
		CpuAllocation: &types.ResourceAllocationInfo{
			Reservation: number(100), Limit: number(2000), Shares: &types.SharesInfo{Level: "custom", Shares: 1234},
		},
		MemoryAllocation: &types.ResourceAllocationInfo{Limit: number(2048)},
	})
	wait("reconfigure", started, err)
	config := read(client, machine, "config").Config
	return map[string]interface{}{
		"memoryMB": config.Hardware.MemoryMB, "cpus": config.Hardware.NumCPU, "annotation": config.Annotation,
		"cpu": []int64{
			*config.CpuAllocation.Reservation, *config.CpuAllocation.Limit, int64(config.CpuAllocation.Shares.Shares),
		},
		"memoryLimit": *config.MemoryAllocation.Limit,
	}
}

// refusal is the type of the fault that a change ends with.
func refusal(started *object.Task, err error) string {
	if err == nil {
		err = started.Wait(ctx)
	}
	if failed, isTask := err.(task.Error); isTask {
		return strings.TrimPrefix(fmt.Sprintf("%T", failed.Fault()), "*types.")
	}
	if soap.IsSoapFault(err) {
		return strings.TrimPrefix(fmt.Sprintf("%T", soap.ToSoapFault(err).VimFault()), "types.")
	}
	log.Fatalf("not a fault: %v", err)
	return ""
}

func main() {
	address, err := url.Parse(os.Args[1])
	check("address", err)
	client, err := govmomi.NewClient(ctx, address, true)
	check("login", err)
	machine := find(client, os.Args[2])
	report := map[string]interface{}{"states": states(client, machine)}
	report["refusedOn"] = refusal(machine.PowerOn(ctx))
	report["snapshots"] = snapshots(client, machine)
	if read(client, machine, "runtime.powerState").Runtime.PowerState != types.VirtualMachinePowerStatePoweredOff {
		started, err := machine.PowerOff(ctx)
		wait("power off", started, err)
	}
	report["config"] = reconfigure(client, machine)
	check("logout", client.Logout(ctx))
	check("print", json.NewEncoder(os.Stdout).Encode(report))
}
