// A vSphere server that nobody here wrote: govmomi's simulator (Debian's golang-github-vmware-govmomi-dev ships the
// library without its command). Prints the address of its SDK endpoint on the first line of standard output and runs
// until its standard input ends, so it cannot outlive the test that started it.
package main

import (
	"crypto/tls"
	"flag"
	"fmt"
	"io"
	"log"
	"net/url"
	"os"

	"github.com/vmware/govmomi/simulator"
)

func main() {
	model := flag.String("model", "esx", "esx or vpx")
	machines := flag.Int("vm", 2, "virtual machines per resource pool")
	withTLS := flag.Bool("tls", false, "serve HTTPS with a self-signed certificate")
	flag.Parse()

	inventory := simulator.ESX()
	if *model == "vpx" {
		inventory = simulator.VPX()
	}
	inventory.Machine = *machines
	if err := inventory.Create(); err != nil {
		log.Fatal(err)
	}
	defer inventory.Remove()

	inventory.Service.Listen = &url.URL{Host: "127.0.0.1:0"}
	if *withTLS {
		inventory.Service.TLS = new(tls.Config)
	}
	server := inventory.Service.NewServer()
	defer server.Close()

	address := *server.URL
	address.User = nil
	fmt.Println(address.String())

	_, _ = io.Copy(io.Discard, os.Stdin)
}
