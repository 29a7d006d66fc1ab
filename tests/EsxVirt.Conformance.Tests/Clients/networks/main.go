// Reads the networks of one host through govmomi and prints them as one JSON object, in the same shape as
// ../pyvmomi/networks.py. Usage: main URL [HOST]; without a name the first host by name.
package main

import (
	"context"
	"encoding/json"
	"log"
	"net/url"
	"os"
	"sort"
	"time"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/property"
	"github.com/vmware/govmomi/view"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

type virtualSwitch struct {
	Name   string   `json:"name"`
	Key    string   `json:"key"`
	Cards  []string `json:"cards"`
	Groups []string `json:"groups"`
}

type group struct {
	Name   string `json:"name"`
	Vlan   any    `json:"vlan"`
	Switch string `json:"switch,omitempty"`
}

type card struct {
	Device string `json:"device"`
	Mac    string `json:"mac"`
	Linked bool   `json:"linked"`
}

type distributed struct {
	Name    string   `json:"name"`
	UUID    string   `json:"uuid"`
	Uplinks []string `json:"uplinks"`
	Groups  []group  `json:"groups"`
}

type report struct {
	Host        string          `json:"host"`
	Switches    []virtualSwitch `json:"switches"`
	Groups      []group         `json:"groups"`
	Cards       []card          `json:"cards"`
	Adapters    []card          `json:"adapters"`
	Networks    []string        `json:"networks"`
	Distributed []distributed   `json:"distributed"`
}

func check(what string, err error) {
	if err != nil {
		log.Fatalf("%s: %v", what, err)
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	address, err := url.Parse(os.Args[1])
	check("address", err)
	client, err := govmomi.NewClient(ctx, address, true)
	check("login", err)
	defer client.Logout(ctx)

	kinds := []string{"HostSystem", "DistributedVirtualSwitch"}
	all, err := view.NewManager(client.Client).CreateContainerView(ctx, client.ServiceContent.RootFolder, kinds, true)
	check("view", err)
	var hosts []mo.HostSystem
	check("hosts", all.Retrieve(ctx, kinds[:1], []string{"name", "config.network", "network"}, &hosts))
	sort.Slice(hosts, func(i, j int) bool { return hosts[i].Name < hosts[j].Name })
	host := hosts[0]
	for _, each := range hosts {
		if len(os.Args) > 2 && each.Name == os.Args[2] {
			host = each
		}
	}
	out := report{Host: host.Name, Networks: []string{}, Distributed: []distributed{}, Adapters: []card{}}
	readHost(host, &out)
	collector := property.DefaultCollector(client.Client)
	for _, each := range host.Network {
		var network mo.Network
		check("network", collector.RetrieveOne(ctx, each, []string{"name"}, &network))
		out.Networks = append(out.Networks, network.Name)
	}
	sort.Strings(out.Networks)
	readDistributed(ctx, all, collector, &out)
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", " ")
	check("output", encoder.Encode(out))
}

func readHost(host mo.HostSystem, out *report) {
	for _, each := range host.Config.Network.Vswitch {
		out.Switches = append(out.Switches, virtualSwitch{
			Name: each.Name, Key: each.Key, Cards: append([]string{}, each.Pnic...), Groups: each.Portgroup,
		})
	}
	for _, each := range host.Config.Network.Portgroup {
		out.Groups = append(out.Groups, group{Name: each.Spec.Name, Vlan: each.Spec.VlanId, Switch: each.Spec.VswitchName})
	}
	for _, each := range host.Config.Network.Pnic {
		out.Cards = append(out.Cards, card{Device: each.Device, Mac: each.Mac, Linked: each.LinkSpeed != nil})
	}
	for _, each := range host.Config.Network.Vnic {
		out.Adapters = append(out.Adapters, card{Device: each.Device, Mac: each.Spec.Mac})
	}
}

func readDistributed(ctx context.Context, all *view.ContainerView, collector *property.Collector, out *report) {
	var switches []mo.DistributedVirtualSwitch
	kinds := []string{"DistributedVirtualSwitch"}
	if err := all.Retrieve(ctx, kinds, []string{"name", "uuid", "portgroup", "config"}, &switches); err != nil {
		return // a host has none
	}
	for _, each := range switches {
		read := distributed{Name: each.Name, UUID: each.Uuid, Uplinks: []string{}, Groups: []group{}}
		uplinks := map[types.ManagedObjectReference]bool{}
		for _, uplink := range each.Config.GetDVSConfigInfo().UplinkPortgroup {
			uplinks[uplink] = true
		}
		for _, reference := range each.Portgroup {
			var found mo.DistributedVirtualPortgroup
			check("port group", collector.RetrieveOne(ctx, reference, []string{"name", "config"}, &found))
			if uplinks[reference] {
				read.Uplinks = append(read.Uplinks, found.Name)
			}
			read.Groups = append(read.Groups, group{Name: found.Name, Vlan: vlanOf(found.Config.DefaultPortConfig)})
		}
		out.Distributed = append(out.Distributed, read)
	}
}

func vlanOf(setting types.BaseDVPortSetting) any {
	mine, isMine := setting.(*types.VMwareDVSPortSetting)
	if !isMine {
		return nil
	}
	switch vlan := mine.Vlan.(type) {
	case *types.VmwareDistributedVirtualSwitchVlanIdSpec:
		return vlan.VlanId
	case *types.VmwareDistributedVirtualSwitchPvlanSpec:
		return vlan.PvlanId
	case *types.VmwareDistributedVirtualSwitchTrunkVlanSpec:
		ranges := [][]int32{}
		for _, each := range vlan.VlanId {
			ranges = append(ranges, []int32{each.Start, each.End})
		}
		return ranges
	}
	return nil
}
