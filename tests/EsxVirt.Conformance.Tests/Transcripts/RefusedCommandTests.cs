using EsxVirt.Conformance.Tests.Foreign;
using Xunit;

namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>Commands that no ESX host can obey: virsh and esxvirt refuse them in the same words.</summary>
public sealed class RefusedCommandTests
{
    private const string Commands =
        """
        attach-device test FILE; attach-device test /nonexistent; attach-device nosuch FILE
        attach-disk test /tmp/a sdb; attach-interface test bridge br0
        blkdeviotune test sda; blkdeviotune test sda --config; blkdeviotune test sda --total-bytes-sec 5
        blkiotune test; blkiotune test --live; blkiotune test --weight 500
        blockcommit test sda; blockcopy test sda /tmp/b; blockcopy test sda --xml FILE
        blockjob test sda; blockjob test sda --abort; blockjob test sda 5; blockpull test sda; blockresize test sda 1G
        cpu-stats test; detach-device test FILE; detach-device-alias test al; detach-disk test sda
        detach-interface test bridge; domfsfreeze test; domfsthaw test /a /b; domfsinfo test; domfstrim test
        domiftune test eth0; domiftune test eth0 --inbound 5; domjobabort test; domjobinfo test
        domlaunchsecinfo test; domsetlaunchsecstate test --secrethdr FILE --secret FILE; dompmsuspend test mem
        dompmwakeup test; dump test /tmp/core; get-user-sshkeys test root; inject-nmi test; iothreadinfo test
        iothreadpin test 1 0; iothreadadd test 1; iothreadset test 1 --poll-max-ns 1; iothreaddel test 1
        send-key test KEY_A; send-process-signal test 1 kill; lxc-enter-namespace test /bin/sh
        managedsave test; managedsave-remove test; managedsave-dumpxml test; managedsave-define test FILE
        perf test; perf test --enable cmt; metadata test http://x; metadata test http://x --key k --set <a/>
        metadata test http://x --remove; migrate-setmaxdowntime test 1; migrate-getmaxdowntime test
        migrate-compcache test; migrate-compcache test --size 5; migrate-setspeed test 1; migrate-getspeed test
        migrate-postcopy test; numatune test; numatune test --mode strict; qemu-attach 1
        qemu-monitor-command test info; qemu-monitor-event test --timeout 1; qemu-agent-command test x
        guest-agent-timeout test --timeout 1; restore FILE; save test /tmp/s; save-image-define /tmp/x FILE
        save-image-dumpxml /tmp/x; save-image-edit /tmp/x; set-lifecycle-action test reboot destroy
        set-user-sshkeys test root --reset; set-user-password test u p; update-device test FILE
        update-memory-device test; vcpuinfo test; vcpupin test 0 0; emulatorpin test; emulatorpin test 0
        guestvcpus test; guestvcpus test --cpulist 0 --enable; setvcpu test 0 --enable; domblkthreshold test sda 1
        guestinfo test; domdirtyrate-calc test; dom-fd-associate test n 1; domblkerror test; domblkinfo test sda
        domblkstat test sda; domblkstat test; domcontrol test; domifstat test eth0; dommemstat test
        dommemstat test --period 5; domstats; domstats test; domtime test; domtime test --now
        domif-getlink test nosuch; domif-getlink test 00:11:22:33:44:55; domif-getlink test MAC
        domif-getlink test MAC --persistent
        event; event --list; event test --event lifecycle --timeout 1; event --event nosuch; event --all --event reboot
        allocpages 4K 1; cpu-baseline FILE; cpu-compare FILE; cpu-models x86_64; domcapabilities; freepages --all
        freepages 0 4; hypervisor-cpu-baseline FILE; hypervisor-cpu-compare FILE; maxvcpus; node-memory-tune
        node-memory-tune --shm-pages-to-scan 5; nodecpumap; nodecpustats; nodememstats; nodesevinfo
        nodesuspend mem 60; sysinfo
        checkpoint-create test; checkpoint-create test FILE; checkpoint-create-as test; checkpoint-delete test c
        checkpoint-dumpxml test c; checkpoint-edit test c; checkpoint-info test c; checkpoint-list test
        checkpoint-parent test c; backup-begin test; backup-begin test FILE; backup-dumpxml test
        nwfilter-define FILE; nwfilter-define /nonexistent; nwfilter-dumpxml f; nwfilter-edit f; nwfilter-list
        nwfilter-undefine f; nwfilter-binding-create FILE; nwfilter-binding-delete p; nwfilter-binding-dumpxml p
        nwfilter-binding-list
        nodedev-create FILE; nodedev-destroy d; nodedev-detach d; nodedev-dettach d; nodedev-dumpxml d; nodedev-list
        nodedev-reattach d; nodedev-reset d; nodedev-event --event lifecycle --timeout 1; nodedev-event --list
        nodedev-define FILE; nodedev-undefine d; nodedev-start d; nodedev-autostart d; nodedev-info d
        secret-define FILE; secret-dumpxml 00000000-0000-0000-0000-000000000001; secret-list; secret-event --list
        secret-get-value 00000000-0000-0000-0000-000000000001; secret-event --event lifecycle --timeout 1
        secret-set-value 00000000-0000-0000-0000-000000000001 YQ==
        secret-undefine 00000000-0000-0000-0000-000000000001
        pool-event; pool-event --list; pool-event --event lifecycle --timeout 1
        """;

    [Theory]
    [InlineData("esxi-8.0", "esx", "", false)]
    [InlineData("esxi-8.0", "esx", "", true)]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1", false)]
    public async Task Virsh_says_the_same(string product, string scheme, string path, bool isReadOnly)
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, vms: 1);
        using TemporaryDirectory directory = new();
        string file = directory.Write("cpu.xml", "<cpu><arch>x86_64</arch><model>core2duo</model></cpu>");
        string uri = host.ConnectionUri(scheme, path);
        ToolResult cards = await ForeignTool.RunAsync(virsh, ["-q", "-c", uri, "domiflist test"], host.Environment);
        string mac = cards.Succeeded().Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1].Trim();

        string commands = Commands.Replace("FILE", file).Replace("MAC", mac);
        string[] arguments = ["-c", uri, .. isReadOnly ? new[] { "--readonly" } : [], commands];
        ToolResult theirs = await ForeignTool.RunAsync(virsh, arguments, host.Environment);
        ToolResult ours = await EsxvirtCommand.RunAsync(arguments, host.Environment);
        Assert.Equal(Lines(theirs.StandardError), Lines(ours.StandardError));
        Assert.Equal(theirs.StandardOutput, ours.StandardOutput);
        Assert.Equal(theirs.ExitCode, ours.ExitCode);
    }

    private static string[] Lines(string text) => text.Split('\n');
}
