using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model.Devices;
using Xunit;
using static EsxVirt.Libvirt.Tests.Conversion.Machine;

namespace EsxVirt.Libvirt.Tests.Conversion;

public class ControllerTests
{
    [Theory]
    [InlineData("buslogic", ScsiControllerModel.BusLogic)]
    [InlineData("LSILOGIC", ScsiControllerModel.LsiLogic)]
    [InlineData("lsisas1068", ScsiControllerModel.LsiSas1068)]
    [InlineData("pvscsi", ScsiControllerModel.VmPvScsi)]
    public void Scsi_model_has_its_name_in_libvirt(string name, ScsiControllerModel model) => Assert.Equal(
        [new ControllerDevice(ControllerType.Scsi, 2, model, null)],
        Read(Device("scsi2", "present=TRUE", $"virtualDev={name}")).Devices.Controllers);

    [Theory]
    [InlineData("")]
    [InlineData("auto")]
    [InlineData("vmpvscsi")]
    public void Unknown_scsi_model_is_left_out_and_the_controller_stays(string name)
    {
        ConversionResult result = Convert(Device("scsi0", "present=TRUE", $"virtualDev={name}"));
        Assert.Equal([new ControllerDevice(ControllerType.Scsi, 0, null, null)], result.Domain.Devices.Controllers);
        Assert.Equal(
            ["scsi0.virtualDev is left out: Expecting VMX entry 'scsi0.virtualDev' to be 'buslogic' or 'lsilogic' or "
                + $"'lsisas1068' or 'pvscsi' but found '{name}' (line 4)"],
            result.Warnings);
    }

    [Theory]
    [InlineData("scsi0", "16", 0, 0x10, 0)]
    [InlineData("scsi0", "33", 1, 1, 0)]
    [InlineData("sata0", "160", 5, 0, 0)]
    [InlineData("nvme0", "224", 7, 0, 0)]
    [InlineData("scsi0", "1216", 6, 0, 1)]
    public void Pci_slot_number_is_an_address(string controller, string slot, uint bus, uint number, uint function) =>
        Assert.Equal(
            new PciAddress(0, bus, number, function),
            Assert.Single(Read(Device(controller, "present=TRUE", $"pciSlotNumber={slot}")).Devices.Controllers)
                .Address);

    [Fact]
    public void Pci_slot_that_is_not_given_yet_is_no_address() =>
        Assert.Null(
            Assert.Single(Read(Device("scsi0", "present=TRUE", "pciSlotNumber=-1")).Devices.Controllers).Address);

    [Fact]
    public void Pci_slot_that_is_no_number_is_refused() => Assert.Equal(
        "internal error: Config entry 'sata1.pciSlotNumber' must represent an integer value (line 4)",
        Fail(Device("sata1", "present=TRUE", "pciSlotNumber=x")));

    [Fact]
    public void Controllers_come_in_libvirts_order_and_gaps_are_filled_but_on_sata()
    {
        string[] present = ["scsi2", "scsi2:0", "sata1", "sata1:0", "nvme1", "nvme1:0", "ide1:1"];
        string lines = string.Concat(present.Select(device => Device(device, "present=TRUE", "fileName=a.vmdk")))
            + Device("floppy0", "present=TRUE", "fileType=device") + "scsi2.virtualDev = \"pvscsi\"\n";
        Assert.Equal(
            ["Scsi 0 ", "Scsi 1 ", "Scsi 2 VmPvScsi", "Sata 1 ", "Nvme 0 ", "Nvme 1 ", "Fdc 0 ", "Ide 0 "],
            Read(lines, 13).Devices.Controllers.Select(it => $"{it.Type} {it.Index} {it.Model}"));
    }
}
