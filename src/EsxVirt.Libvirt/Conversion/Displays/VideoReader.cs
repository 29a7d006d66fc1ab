using System.Numerics;
using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Displays;

/// <summary>The video card, which every machine has.</summary>
internal static class VideoReader
{
    private const uint DefaultKiB = 4096;

    public static VideoDevice Read(VmxReading reading)
    {
        long bytes = reading.Values.GetInt64("svga.vramSize", DefaultKiB * 1024);

        // libvirt rounds up to KiB and keeps 32 bits of that, then rounds up to a power of two.
        uint kibibytes = unchecked((uint)((bytes + 1023) / 1024));
        uint vram = BitOperations.RoundUpToPowerOf2(kibibytes == 0 ? DefaultKiB : kibibytes);
        return new VideoDevice(VideoModel.VmVga, vram, Heads: 1, Primary: true);
    }
}
