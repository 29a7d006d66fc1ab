using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model.Devices;
using Xunit;
using static EsxVirt.Libvirt.Tests.Conversion.Machine;

namespace EsxVirt.Libvirt.Tests.Conversion;

public class OtherDeviceTests
{
    private const string Enabled = "isolation.tools.hgfs.disable = \"FALSE\"\nsharedFolder.maxnum = \"2\"\n";

    [Fact]
    public void Shared_folders_are_read_up_to_their_number()
    {
        string folder(int index, string write) => Device(
            $"sharedFolder{index}", "present=TRUE", "enabled=TRUE", "hostPath=/srv", $"guestName=g{index}",
            $"writeAccess={write}");
        Assert.Equal(
            [
                new FilesystemDevice(FilesystemType.Mount, FilesystemAccessMode.Passthrough, "/srv", "g0", true),
                new FilesystemDevice(FilesystemType.Mount, FilesystemAccessMode.Passthrough, "/srv", "g1", false),
            ],
            Read(Enabled + folder(0, "FALSE") + folder(1, "TRUE") + folder(2, "TRUE")).Devices.Filesystems);
    }

    [Theory]
    [InlineData("present=FALSE", "enabled=TRUE")]
    [InlineData("present=TRUE", "enabled=FALSE")]
    public void Shared_folder_must_be_present_and_enabled(string present, string enabled) =>
        Assert.Empty(Read(Enabled + Device("sharedFolder0", present, enabled)).Devices.Filesystems);

    [Fact]
    public void Shared_folders_are_off_by_default() =>
        Assert.Empty(Read("sharedFolder.maxNum = \"x\"\n"
            + Device("sharedFolder0", "present=TRUE", "enabled=TRUE")).Devices.Filesystems);

    [Fact]
    public void Shared_folder_without_a_path_is_left_out_with_a_warning()
    {
        ConversionResult result = Convert(
            Enabled + Device("sharedFolder0", "present=TRUE", "enabled=TRUE", "guestName=g"));
        Assert.Equal(
            ["sharedFolder0 is left out: Missing essential config entry 'sharedFolder0.hostPath'"], result.Warnings);
    }

    // A loop over the number itself would never end.
    [Fact]
    public void Endless_number_of_shared_folders_is_nothing() => Assert.Empty(
        Read("isolation.tools.hgfs.disable = \"FALSE\"\nsharedFolder.maxNum = \"9223372036854775807\"")
            .Devices.Filesystems);

    [Theory]
    [InlineData("TRUE", 1)]
    [InlineData("FALSE", 0)]
    public void Tpm_is_version_2_with_crb(string present, int count) => Assert.Equal(
        Enumerable.Repeat(new TpmDevice(TpmModel.Crb, TpmBackend.Emulator, TpmVersion.V20), count),
        Read($"vtpm.present = \"{present}\"").Devices.Tpms);
}
