using EsxVirt.Libvirt.Conversion.Writing;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Displays;

/// <summary>The video card: the size of its memory.</summary>
internal static class VideoWriter
{
    public static void Write(VmxLines lines, ValueList<VideoDevice> videos)
    {
        const ulong bytesPerKiB = 1024, stepKiB = 64;
        if (videos.Count > 1)
            throw ConversionError.Internal("No support for multiple video devices");
        if (videos.Count == 0)
            return;
        VideoDevice video = videos[0];
        if (video.Model != VideoModel.VmVga)
            throw ConversionError.Unsupported($"Unsupported video device type '{Names.VideoModel[video.Model]}'");
        if (video.Heads > 1)
            throw ConversionError.Unsupported("Multi-head video devices are unsupported");
        lines.Add("svga.vramSize", (video.VramKiB + stepKiB - 1) / stepKiB * stepKiB * bytesPerKiB);
    }
}
