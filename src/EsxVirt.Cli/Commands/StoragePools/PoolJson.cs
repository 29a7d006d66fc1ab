using System.Text.Json;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary>A pool in JSON.</summary>
internal static class PoolJson
{
    /// <summary>State and sizes only where they are known.</summary>
    public static void WriteMembers(Utf8JsonWriter json, StoragePool pool, StoragePoolInfo? info, string? error = null)
    {
        json.WriteString("name", pool.Name);
        json.WriteString("uuid", pool.Uuid);
        json.WriteString("type", StorageNames.PoolType[pool.Type]);
        if (info is not null)
            json.WriteString("state", StorageNames.PoolState[info.State]);
        json.WriteBoolean("active", pool.IsActive);
        json.WriteBoolean("persistent", pool.IsPersistent);
        json.WriteBoolean("autostart", pool.Autostart);
        if (info?.State is StoragePoolState.Running or StoragePoolState.Degraded)
        {
            json.WriteNumber("capacityBytes", info.Capacity);
            json.WriteNumber("allocationBytes", info.Allocation);
            json.WriteNumber("availableBytes", info.Available);
        }
        if (error is not null)
            json.WriteString("error", error);
    }
}
