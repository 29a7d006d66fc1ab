using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Writing;

internal static class VideoXmlWriter
{
    public static void Write(XmlOutput output, VideoDevice video)
    {
        (VideoModel model, uint vramKiB, uint heads, bool primary) = video;
        output.Open("video");
        output.Open("model").Attribute("type", Names.VideoModel[model]);
        if (vramKiB > 0)
            output.Attribute("vram", vramKiB);
        if (heads > 1)
            output.Attribute("heads", heads);
        if (primary)
            output.Attribute("primary", true);
        output.Close("model");
        output.Close("video");
    }
}
