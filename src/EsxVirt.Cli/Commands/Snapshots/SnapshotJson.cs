using System.Text.Json;
using EsxVirt.Libvirt.Model;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary>Members that the documents on snapshots share.</summary>
internal static class SnapshotJson
{
    public static void WriteMembers(Utf8JsonWriter json, DomainSnapshot snapshot)
    {
        if (snapshot.Id is { } id)
            json.WriteNumber("id", id);
        json.WriteString("name", snapshot.Name);
        if (snapshot.Description.Length > 0)
            json.WriteString("description", snapshot.Description);
        json.WriteNumber("creationTime", snapshot.CreationTime.ToUnixTimeSeconds());
        json.WriteString("state", Names.SnapshotState[snapshot.State]);
        json.WriteBoolean("current", snapshot.IsCurrent);
        json.WriteBoolean("quiesced", snapshot.IsQuiesced);
        if (snapshot.SizeBytes is { } size)
            json.WriteNumber("sizeBytes", size);
        if (snapshot.Parent is { } parent)
        {
            json.WriteString("parent", parent.Name);
            if (parent.Id is { } parentId)
                json.WriteNumber("parentId", parentId);
        }
    }
}
