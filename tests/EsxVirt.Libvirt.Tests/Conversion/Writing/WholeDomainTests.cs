using Xunit;

namespace EsxVirt.Libvirt.Tests.Conversion.Writing;

/// <summary>A domain with a bit of everything; the VMX is what libvirt 11.3 answered to this input.</summary>
public class WholeDomainTests
{
    [Fact]
    public void Every_kind_of_line_stands_where_libvirt_puts_it()
    {
        const string xml = """
            <domain type='vmware'>
              <name>a/b "c"</name>
              <uuid>00112233-4455-6677-8899-aabbccddeeff</uuid>
              <memory unit='MiB'>30</memory>
              <vcpu cpuset='4-5,9'>2</vcpu>
              <os><type arch='x86_64'>hvm</type></os>
              <devices>
                <disk type='block' device='cdrom'>
                  <source startupPolicy='optional'/>
                  <target dev='hdc'/>
                </disk>
                <disk type='file' device='disk'>
                  <driver name='LsiLogic' cache='writethrough'/>
                  <source file='[ds] vm/b.vmdk'/>
                  <target dev='sdq'/>
                </disk>
                <disk type='file' device='disk'>
                  <source file='/abs/a.vmdk'/>
                  <target dev='sdh' bus='scsi'/>
                </disk>
                <interface type='vds'>
                  <mac address='00:50:56:9a:00:01'/>
                  <source switchid='00112233-4455-6677-8899-aabbccddeeff' portgroupid='pg-1'/>
                  <model type='VMXNET2'/>
                </interface>
                <interface type='bridge'>
                  <mac address='52:54:00:00:00:01'/>
                  <source bridge='LAN'/>
                  <target dev='vnet3'/>
                </interface>
                <console type='pipe'><source path='p.pipe'/></console>
                <graphics type='vnc' listen='127.0.0.1' port='-1' passwd='x'/>
                <filesystem><source dir='/srv'/><target dir='srv'/><readonly/></filesystem>
              </devices>
            </domain>
            """;

        Assert.Equal("""
            .encoding = "UTF-8"
            config.version = "8"
            virtualHW.version = "7"
            guestOS = "other-64"
            uuid.bios = "00 11 22 33 44 55 66 77-88 99 aa bb cc dd ee ff"
            displayName = "a%2fb |22c|22"
            memsize = "32"
            sched.mem.max = "30"
            numvcpus = "2"
            sched.cpu.affinity = "4,5,9"
            RemoteDisplay.vnc.enabled = "true"
            RemoteDisplay.vnc.ip = "127.0.0.1"
            RemoteDisplay.vnc.password = "x"
            scsi0.present = "true"
            scsi1.present = "true"
            scsi1.virtualDev = "lsilogic"
            ide1:0.present = "true"
            ide1:0.deviceType = "atapi-cdrom"
            ide1:0.autodetect = "true"
            ide1:0.fileName = "auto detect"
            scsi1:1.present = "true"
            scsi1:1.deviceType = "scsi-hardDisk"
            scsi1:1.fileName = "/vmfs/volumes/ds/vm/b.vmdk"
            scsi1:1.writeThrough = "true"
            scsi0:8.present = "true"
            scsi0:8.deviceType = "scsi-hardDisk"
            scsi0:8.fileName = "/abs/a.vmdk"
            floppy0.present = "false"
            floppy1.present = "false"
            isolation.tools.hgfs.disable = "false"
            sharedFolder.maxNum = "1"
            sharedFolder0.present = "true"
            sharedFolder0.enabled = "true"
            sharedFolder0.readAccess = "true"
            sharedFolder0.writeAccess = "false"
            sharedFolder0.hostPath = "/srv"
            sharedFolder0.guestName = "srv"
            ethernet0.present = "true"
            ethernet0.virtualDev = "vmxnet"
            ethernet0.features = "15"
            ethernet0.dvs.switchId = "00 11 22 33 44 55 66 77-88 99 aa bb cc dd ee ff"
            ethernet0.dvs.portgroupId = "pg-1"
            ethernet0.addressType = "vpx"
            ethernet0.generatedAddress = "00:50:56:9a:00:01"
            ethernet1.present = "true"
            ethernet1.networkName = "LAN"
            ethernet1.connectionType = "bridged"
            ethernet1.addressType = "static"
            ethernet1.address = "52:54:00:00:00:01"
            ethernet1.checkMACAddress = "false"
            svga.vramSize = "4194304"
            serial0.present = "true"
            serial0.fileType = "pipe"
            serial0.pipe.endPoint = "client"
            serial0.tryNoRxLoss = "false"
            serial0.fileName = "p.pipe"
            serial0.yieldOnMsrRead = "true"
            pciBridge0.present = "true"
            pciBridge4.present = "true"
            pciBridge4.virtualDev = "pcieRootPort"
            pciBridge4.functions = "8"
            pciBridge5.present = "true"
            pciBridge5.virtualDev = "pcieRootPort"
            pciBridge5.functions = "8"
            pciBridge6.present = "true"
            pciBridge6.virtualDev = "pcieRootPort"
            pciBridge6.functions = "8"
            pciBridge7.present = "true"
            pciBridge7.virtualDev = "pcieRootPort"
            pciBridge7.functions = "8"
            vmci0.present = "true"

            """, Conversions.Convert(xml, hardwareVersion: 7));
    }

    /// <summary>The Fedora 11 guest of libvirt's page on its ESX driver, in the form that it had there.</summary>
    [Fact]
    public void The_guest_of_libvirts_page_becomes_a_vmx()
    {
        const string xml = """
            <domain type='vmware'>
              <name>Fedora11</name>
              <uuid>50115e16-9bdc-49d7-f171-53c4d7f91710</uuid>
              <memory>1048576</memory>
              <currentMemory>1048576</currentMemory>
              <vcpu>1</vcpu>
              <os>
                <type arch='i686'>hvm</type>
              </os>
              <clock offset='utc'/>
              <on_poweroff>destroy</on_poweroff>
              <on_reboot>restart</on_reboot>
              <on_crash>destroy</on_crash>
              <devices>
                <disk type='file' device='disk'>
                  <source file='[local-storage] Fedora11/Fedora11.vmdk'/>
                  <target dev='sda' bus='scsi'/>
                  <address type='drive' controller='0' bus='0' unit='0'/>
                </disk>
                <controller type='scsi' index='0' model='lsilogic'/>
                <interface type='bridge'>
                  <mac address='00:50:56:91:48:C7'/>
                  <source bridge='VM Network'/>
                </interface>
              </devices>
            </domain>
            """;

        Assert.Equal("""
            .encoding = "UTF-8"
            config.version = "8"
            virtualHW.version = "4"
            guestOS = "other"
            uuid.bios = "50 11 5e 16 9b dc 49 d7-f1 71 53 c4 d7 f9 17 10"
            displayName = "Fedora11"
            memsize = "1024"
            numvcpus = "1"
            scsi0.present = "true"
            scsi0.virtualDev = "lsilogic"
            scsi0:0.present = "true"
            scsi0:0.deviceType = "scsi-hardDisk"
            scsi0:0.fileName = "/vmfs/volumes/local-storage/Fedora11/Fedora11.vmdk"
            floppy0.present = "false"
            floppy1.present = "false"
            ethernet0.present = "true"
            ethernet0.networkName = "VM Network"
            ethernet0.connectionType = "bridged"
            ethernet0.addressType = "vpx"
            ethernet0.generatedAddress = "00:50:56:91:48:c7"

            """, Conversions.Convert(xml, hardwareVersion: 4));
    }
}
