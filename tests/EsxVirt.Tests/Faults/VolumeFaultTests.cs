using System.Text.RegularExpressions;
using EsxVirt.Storage;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Faults;

/// <summary>Disks and files of datastores that are made, copied, removed, enlarged, wiped and uploaded.</summary>
public sealed class VolumeFaultTests(ITestOutputHelper output) : FaultMatrix(output)
{
    private const string Xml =
        "<volume><name>lab/d.vmdk</name><capacity>4096</capacity><target><format type='vmdk'/></target></volume>";

    private const string EmptyDirectory = "; its directory '[datastore1] lab' may be left there, empty";

    internal override IReadOnlyList<ChangingOperation> Operations { get; } =
    [
        Pool("vol-create", "iso/d.vmdk", (pool, cancel) =>
            pool.CreateVolumeAsync(Xml.Replace("lab/d", "iso/d"), cancellationToken: cancel)),
        Pool("vol-create, in a new directory", "lab/d.vmdk", (pool, cancel) =>
            pool.CreateVolumeAsync(Xml, cancellationToken: cancel)) with { Between = (EmptyDirectory, HasEmptyDirectory) },
        Volume("vol-clone", scene => Has(scene, "lab/e.vmdk"), (pool, volume, cancel) =>
            pool.CreateVolumeFromAsync(Xml.Replace("lab/d", "lab/e"), volume, cancellationToken: cancel)),
        Volume("vol-clone, larger", scene => Text(scene, "lab/e.vmdk").Contains("RW 16 "), (pool, volume, cancel) =>
            pool.CreateVolumeFromAsync(
                Xml.Replace("lab/d", "lab/e").Replace("4096", "8192"), volume, cancellationToken: cancel)) with
        {
            Mask = WithoutIdentifier,
        },
        Volume("vol-delete", scene => !Has(scene, "lab/d.vmdk"), (_, volume, cancel) =>
            volume.DeleteAsync(cancellationToken: cancel)),
        Volume("vol-resize", scene => Text(scene, "lab/d.vmdk").Contains("RW 16 "), (_, volume, cancel) =>
            volume.ResizeAsync(8192, cancellationToken: cancel)),
        Volume(
            "vol-wipe",
            scene => Text(scene, "lab/d-flat.vmdk").StartsWith('\0'),
            (_, volume, cancel) => volume.WipeAsync(cancellationToken: cancel),
            hasContent: true),
        Pool("vol-upload, of a new image", "iso/new.iso", (pool, cancel) =>
            pool.UploadVolumeAsync("iso/new.iso", Content(5000), 5000, cancel)),
        Pool("vol-upload, of a new image in a new directory", "lab/new.iso", (pool, cancel) =>
            pool.UploadVolumeAsync("lab/new.iso", Content(5000), 5000, cancel)) with
        {
            Between = (EmptyDirectory, HasEmptyDirectory),
        },
        Pool("vol-upload, of a new disk", "iso/new.vmdk", (pool, cancel) =>
            pool.UploadVolumeAsync("iso/new.vmdk", Content(4096), 4096, cancel)) with { Mask = WithoutIdentifier },
        Volume("vol-upload, to a disk", scene => Text(scene, "lab/d-flat.vmdk").StartsWith('x'), (_, volume, cancel) =>
            volume.UploadAsync(Content(4096), 4096, cancel)),
    ];

    /// <summary>A disk keeps the UUID that it got under the random name of the time when it was unfinished.</summary>
    private static string WithoutIdentifier(string picture) =>
        Regex.Replace(picture, "(?<=/(e|new)[.]vmdk [0-9]+ )[0-9a-f]{16}", "descriptor");

    private static MemoryStream Content(int length) => new(Enumerable.Repeat((byte)'x', length).ToArray());

    private static SimulatedDatastore Store(FaultScene scene) => scene.Server.Datastores[0];

    private static bool Has(FaultScene scene, string file) => Store(scene).Files.Contains(file);

    /// <summary>To remove it could take with it what somebody else has put there meanwhile.</summary>
    private static bool HasEmptyDirectory(FaultScene scene) => Store(scene).Directories.Contains("lab")
        && !Store(scene).Files.Any(file => file.StartsWith("lab/", StringComparison.Ordinal));

    private static string Text(FaultScene scene, string file)
    {
        using var reader = new StreamReader(Store(scene).OpenRead(file) ?? Stream.Null);
        return reader.ReadToEnd();
    }

    private static ChangingOperation Pool(
        string name, string file, Func<StoragePool, CancellationToken, Task> act) => new(name)
        {
            Machines = 1,
            Prepare = async scene =>
            {
                StoragePool pool = await scene.Connection.GetStoragePoolAsync(
                    "datastore1", TestContext.Current.CancellationToken);
                return (_, cancel) => act(pool, cancel);
            },
            IsDone = scene => Has(scene, file),
        };

    private static ChangingOperation Volume(
        string name,
        Func<FaultScene, bool> isDone,
        Func<StoragePool, StorageVolume, CancellationToken, Task> act,
        bool hasContent = false) => new(name)
        {
            Machines = 1,
            Prepare = async scene =>
            {
                CancellationToken cancel = TestContext.Current.CancellationToken;
                StoragePool pool = await scene.Connection.GetStoragePoolAsync("datastore1", cancel);
                StorageVolume volume = await pool.CreateVolumeAsync(Xml, cancellationToken: cancel);
                if (hasContent)
                    await volume.UploadAsync(Content(4096), 4096, cancel);
                return (_, token) => act(pool, volume, token);
            },
            IsDone = isDone,
        };
}
