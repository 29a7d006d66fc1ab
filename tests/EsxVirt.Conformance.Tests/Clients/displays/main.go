// Asks for a machine's console and screen with govmomi and prints what came as one JSON object.
// Usage: displays URL DATACENTER MACHINE (the only datacenter of a host needs no name)
package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/url"
	"os"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/soap"
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
	datacenter, err := finder.DatacenterOrDefault(ctx, os.Args[2])
	check("datacenter", err)
	finder.SetDatacenter(datacenter)
	machine, err := finder.VirtualMachine(ctx, os.Args[3])
	check("machine", err)

	var properties mo.VirtualMachine
	check("properties", machine.Properties(ctx, machine.Reference(), []string{"config.files.vmPathName"}, &properties))
	ticket, err := machine.AcquireTicket(ctx, "webmks")
	check("ticket", err)
	started, err := methods.CreateScreenshot_Task(ctx, client.Client, &types.CreateScreenshot_Task{This: machine.Reference()})
	check("screenshot", err)
	info, err := object.NewTask(client.Client, started.Returnval).WaitForResult(ctx, nil)
	check("wait for it", err)
	file := info.Result.(string)
	var path object.DatastorePath
	if !path.FromString(file) {
		os.Exit(1)
	}
	store, err := finder.Datastore(ctx, path.Datastore)
	check("datastore", err)
	content, _, err := store.Download(ctx, path.Path, &soap.DefaultDownload)
	check("download", err)
	picture, err := io.ReadAll(content)
	check("read", err)

	check("output", json.NewEncoder(os.Stdout).Encode(map[string]interface{}{
		"webmks":  []interface{}{ticket.Ticket != "", ticket.CfgFile, ticket.Port},
		"vmx":     properties.Config.Files.VmPathName,
		"file":    file,
		"picture": hex.EncodeToString(picture),
	}))
}
