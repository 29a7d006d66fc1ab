using System.Buffers.Binary;
using System.Globalization;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Domains.Redefining;

/// <summary>What a domain's definition says that has to be told as entries of the VMX.</summary>
internal static class SettingEdits
{
    private const string Vnc = "RemoteDisplay.vnc";

    /// <param name="settings">Those of the machine.</param>
    /// <param name="wanted">The definition.</param>
    /// <param name="datastores">Of the host.</param>
    /// <param name="directory">The machine's, <c>[datastore] directory</c>.</param>
    public static void Plan(Settings settings, DomainDefinition wanted, Datastores datastores, string directory)
    {
        settings.Set(Libvirt.Conversion.VmxTitle.Key, wanted.Title);
        settings.Switch("smbios.reflectHost", wanted.Os.Smbios == SmbiosMode.Host);
        PlanGenerationId(settings, wanted.GenerationId);
        PlanVnc(settings, wanted.Devices.Graphics.OfType<VncGraphics>().FirstOrDefault());
        PlanFolders(settings, wanted.Devices.Filesystems);
        // A machine always has such a file: a definition that names none leaves it alone.
        if (wanted.Os.NvramPath is { } path && settings["nvram"] is { } nvram
            && datastores.ToDatastorePath(nvram, directory, mayBeMissing: true) != path)
            settings.Set("nvram", datastores.ToFileName(path));
    }

    private static void PlanGenerationId(Settings settings, Guid? wanted)
    {
        Span<byte> bytes = stackalloc byte[16];
        (wanted ?? Guid.Empty).TryWriteBytes(bytes, bigEndian: true, out _);
        SetNumber(settings, "vm.genid", BinaryPrimitives.ReadInt64BigEndian(bytes));
        SetNumber(settings, "vm.genidX", BinaryPrimitives.ReadInt64BigEndian(bytes[8..]));
    }

    private static void SetNumber(Settings settings, string key, long wanted)
    {
        bool isNumber = long.TryParse(settings[key], CultureInfo.InvariantCulture, out long now);
        if (!isNumber || now != wanted)
            settings.Set(key, wanted == 0 ? null : wanted.ToString(CultureInfo.InvariantCulture));
    }

    private static void PlanVnc(Settings settings, VncGraphics? wanted)
    {
        settings.Switch($"{Vnc}.enabled", wanted is not null);
        if (wanted is null)
            return;
        settings.Set($"{Vnc}.port", wanted.AutoPort
            ? settings[$"{Vnc}.port"] is { } now && now.StartsWith('-') ? now : null
            : wanted.Port.ToString(CultureInfo.InvariantCulture));
        settings.Set($"{Vnc}.ip", wanted.ListenAddress);
        settings.Set($"{Vnc}.keymap", wanted.Keymap);
        // Definitions are shown without it as a rule: only an empty one takes it away.
        if (wanted.Password is { } password)
            settings.Set($"{Vnc}.password", password);
    }

    private static void PlanFolders(Settings settings, ValueList<FilesystemDevice> wanted)
    {
        int count = 0;
        while (settings.IsOn($"sharedFolder{count}.present"))
            count++;
        if (count == 0 && wanted.Count == 0)
            return;
        for (int index = 0; index < Math.Max(count, wanted.Count); index++)
        {
            string key = $"sharedFolder{index}";
            FilesystemDevice? folder = index < wanted.Count ? wanted[index] : null;
            settings.Switch($"{key}.present", folder is not null);
            settings.Switch($"{key}.enabled", folder is not null);
            settings.Switch($"{key}.readAccess", folder is not null);
            settings.Switch($"{key}.writeAccess", folder?.ReadOnly == false);
            settings.Set($"{key}.hostPath", folder?.Source);
            settings.Set($"{key}.guestName", folder?.Target);
        }
        if (count != wanted.Count)
            settings.Set("sharedFolder.maxNum", wanted.Count.ToString(CultureInfo.InvariantCulture));
    }
}
