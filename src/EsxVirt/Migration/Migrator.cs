using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Migration;

/// <summary>
/// Moves a domain to another host of its vCenter. Whatever can be refused is refused before the vCenter changes
/// anything; then it is one task, which happens whole or not at all.
/// </summary>
internal sealed class Migrator(DomainReader source, DomainReader destination, MigrationOptions options)
{
    private const string Api = "virDomainMigrate3";
    private const string Failure = "Could not migrate domain, migration task finished with an error";

    /// <summary>Moves it.</summary>
    /// <param name="uuid">Which domain.</param>
    /// <param name="read">Reads it at the source's own server.</param>
    /// <param name="change">How to wait.</param>
    /// <param name="cancellationToken">Cancels the task where that is possible.</param>
    /// <returns>What was read of it at the vCenter before.</returns>
    public async Task<DomainReading> RunAsync(
        Guid uuid, ChangeRunner.Reader read, ChangeOptions? change, CancellationToken cancellationToken)
    {
        source.Changes.RequireWritable(Api);
        destination.Changes.RequireWritable(Api);
        MigrationRules.CheckOptions(options);
        VCenterLink vcenter = await MigrationRules
            .RequireVCenterAsync(source, destination, cancellationToken).ConfigureAwait(false);
        HostPlace place = destination.VCenter!.Place;
        MigrationTarget target = options.MigrationUri is { } uri
            ? await MigrationTarget.ReadAsync(uri, vcenter, place, cancellationToken).ConfigureAwait(false)
            : MigrationTarget.Of(place);

        DomainReader reader = source.OnVCenter();
        ChangeRunner.Reader readThere = source.IsBesideVCenter
            ? (data, token) => FindAsync(reader, uuid, data, token)
            : read;
        var course = new Course(reader, target, options.Datastore);
        try
        {
            await reader.Changes.RunAsync(course.Migrate, readThere, change, cancellationToken).ConfigureAwait(false);
        }
        catch (VirException e) when (e.InnerException is VimFaultException fault && MigrationCheck.IsMissing(fault))
        {
            // Servers exist that know only the newer of the two methods.
            await reader.Changes.RunAsync(course.Relocate, readThere, change, cancellationToken).ConfigureAwait(false);
        }
        return course.Reading!;
    }

    private static async Task<DomainReading> FindAsync(
        DomainReader reader, Guid uuid, DomainData data, CancellationToken cancellationToken) =>
        await reader.FindByUuidAsync(uuid, cancellationToken).ConfigureAwait(false) is { } machine
            ? await reader.ReadAsync(machine, uuid, data, cancellationToken).ConfigureAwait(false)
            : throw VirException.Create(
                VirErrorCode.NoDomain, $"Could not find domain with UUID '{uuid}' on the vCenter");

    /// <summary>One migration, with what it learns on its way.</summary>
    private sealed class Course
    {
        private readonly DomainReader _reader;
        private readonly MigrationTarget _target;
        private readonly string? _datastoreName;
        private readonly MigrationCheck _check;
        private ManagedObjectReference? _datastore;

        public Course(DomainReader reader, MigrationTarget target, string? datastoreName)
        {
            _reader = reader;
            _target = target;
            _datastoreName = datastoreName;
            _check = new MigrationCheck(reader.VCenter!.Session.Client, reader.Warn);
            Relocate = new DomainChange
            {
                Api = Api,
                Failure = Failure,
                Reads = DomainData.Placement,
                Check = CheckAsync,
                Request = reading => new RelocateVMTaskRequest
                {
                    This = reading.Machine.Reference,
                    Spec = Spec,
                    Priority = VirtualMachineMovePriority.DefaultPriority,
                },
            };
            Migrate = Relocate with
            {
                Request = reading => MovesFarther ? Relocate.Request(reading) : new MigrateVMTaskRequest
                {
                    This = reading.Machine.Reference,
                    Pool = _target.Pool,
                    Host = _target.Host,
                    Priority = VirtualMachineMovePriority.DefaultPriority,
                },
            };
        }

        public DomainChange Migrate { get; }

        public DomainChange Relocate { get; }

        public DomainReading? Reading { get; private set; }

        /// <summary>To another datastore or datacenter, which <c>MigrateVM_Task</c> cannot.</summary>
        private bool MovesFarther => _datastoreName is not null || Folder is not null;

        /// <summary>Where another datacenter is to keep the machine.</summary>
        private ManagedObjectReference? Folder =>
            _target.Place is { } place && place.Datacenter != _reader.Place.Datacenter ? place.VmFolder : null;

        private VirtualMachineRelocateSpec Spec =>
            new() { Pool = _target.Pool, Host = _target.Host, Datastore = _datastore, Folder = Folder };

        private async Task CheckAsync(DomainReading reading, CancellationToken cancellationToken)
        {
            Reading = reading;
            RetrievedObject machine = reading.Machine;
            if (machine.GetValue<ManagedObjectReference>(DomainReading.CurrentHost) == _target.Host)
            {
                if (_datastoreName is null)
                {
                    throw VirException.Create(
                        VirErrorCode.InternalError, $"Attempt to migrate guest to the same host {_target.HostName}");
                }
            }
            else if (DomainIdentity.StateOf(machine) != DomainState.Shutoff)
            {
                MigrationRules.RequireVMotion(_reader.Place);
                MigrationRules.RequireVMotion(_target.Place);
            }
            if (_datastoreName is not null)
                _datastore = await FindDatastoreAsync(_datastoreName, cancellationToken).ConfigureAwait(false);
            if (MovesFarther)
                await _check.CheckAsync(machine.Reference, Spec, cancellationToken).ConfigureAwait(false);
            else
                await _check.ValidateAsync(machine.Reference, _target, cancellationToken).ConfigureAwait(false);
        }

        private async Task<ManagedObjectReference> FindDatastoreAsync(string name, CancellationToken cancellationToken)
        {
            PropertyQuery query = new PropertyQuery()
                .Start(_target.Host, skip: true)
                .Follow("datastore", ManagedTypes.HostSystem, "datastore")
                .Read(ManagedTypes.Datastore, "summary.name", "summary.accessible");
            IReadOnlyList<RetrievedObject> stores = await _reader.VCenter!.Session
                .RetrieveAsync(cancellationToken, query).ConfigureAwait(false);
            RetrievedObject found = stores.FirstOrDefault(store => IsNamed(store, name))
                ?? throw VirException.Create(
                    VirErrorCode.NoStoragePool, $"host '{_target.HostName}' has no datastore with name '{name}'");
            return found.GetValue<bool>("summary.accessible") != false
                ? found.Reference
                : throw VirException.Create(
                    VirErrorCode.OperationInvalid,
                    $"datastore '{name}' is not accessible on host '{_target.HostName}'");
        }

        private static bool IsNamed(RetrievedObject store, string name) =>
            store.GetString("summary.name") is { } text && (text == name || InventoryName.Unescape(text) == name);
    }
}
