using System.Numerics;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary><c>&lt;video&gt;</c>: the first card is the primary one, and a display needs a card.</summary>
internal static class VideoReader
{
    private const uint UsualVramKiB = 4096;

    public static VideoDevice Read(Element video)
    {
        Element? model = video.Child("model");
        VideoModel kind = model?.OneOf("type", Names.VideoModel) ?? VideoModel.VmVga;
        uint vram = model?.Uint("vram") is { } given and > 0 ? given : UsualVramKiB;
        if (vram > 1u << 31)
            throw DomainError.Xml($"Invalid value '{vram}' of video memory: it cannot be rounded up to a power of two");
        return new VideoDevice(
            kind, BitOperations.RoundUpToPowerOf2(vram), model?.UintNonZero("heads") ?? 1,
            model?.YesNo("primary") ?? false);
    }

    public static ValueList<VideoDevice> Complete(IReadOnlyList<VideoDevice> videos, bool hasGraphics)
    {
        if (videos.Count == 0)
            return hasGraphics ? [new VideoDevice(VideoModel.VmVga, UsualVramKiB, Heads: 1, Primary: true)] : [];
        // A stable order: the primary card first, the others as they stand.
        VideoDevice[] ordered = [.. videos.OrderBy(video => !video.Primary)];
        ordered[0] = ordered[0] with { Primary = true };
        return ordered.ToValueList();
    }

    public static void Check(IReadOnlyList<VideoDevice> videos)
    {
        if (videos.Count(video => video.Primary) > 1)
            throw DomainError.Unsupported("Only one primary video device is supported");
    }
}
