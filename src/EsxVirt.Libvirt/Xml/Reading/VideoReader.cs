using System.Numerics;
using EsxVirt.Libvirt.Errors;
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
        VideoModel kind = Model(model?.Attribute("type"));
        uint vram = Count(model, "vram", DomainError.Xml) is { } given and > 0 ? given : UsualVramKiB;
        // Above that there is no power of two to round up to.
        if (vram > 1u << 31)
            throw DomainError.Xml($"cannot parse video vram '{vram}'");
        return new VideoDevice(
            kind, BitOperations.RoundUpToPowerOf2(vram), Count(model, "heads", DomainError.Internal) ?? 1,
            model?.Attribute("primary") == "yes");
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

    private static VideoModel Model(string? name) =>
        name is null ? VideoModel.VmVga
        : Names.VideoModel.TryGetValue(name, out VideoModel model) ? model
        : throw DomainError.Unsupported($"unknown video model '{name}'");

    // Two error codes for one mistake, as in libvirt.
    private static uint? Count(Element? model, string name, Func<string, VirException> error) =>
        model?.Attribute(name) is not { } text ? null
        : Numbers.TryUnsigned(text, out ulong count) && count <= uint.MaxValue ? (uint)count
        : throw error($"cannot parse video {name} '{text}'");
}
