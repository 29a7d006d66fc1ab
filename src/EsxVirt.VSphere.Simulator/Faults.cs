using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator;

/// <summary>The faults that a server throws, with the texts of real ones.</summary>
internal static class Faults
{
    public static SoapFaultException InvalidLogin()
        => new(new InvalidLogin(), "Cannot complete login due to an incorrect user name or password.");

    public static MethodFault NotAuthenticatedFault(ManagedObjectReference on)
        => new NotAuthenticated { Object = on, PrivilegeId = "System.View" };

    public static SoapFaultException NotAuthenticated(ManagedObjectReference on)
        => new(NotAuthenticatedFault(on), "The session is not authenticated.");

    public static SoapFaultException ManagedObjectNotFound(ManagedObjectReference missing)
        => new(
            new ManagedObjectNotFound { Obj = missing },
            $"The object 'vim.{missing.Type}:{missing.Value}' has already been deleted or has not "
                + "been completely created");

    public static SoapFaultException InvalidProperty(string name)
        => new(new InvalidProperty { Name = name }, $"The property '{name}' is not valid for the object's type.");

    public static SoapFaultException InvalidArgument(string name, string? why = null)
        => new(
            new InvalidArgument { InvalidProperty = name },
            $"A specified parameter was not correct: {name}{(why is null ? "" : $" ({why})")}");

    public static SoapFaultException InvalidPowerState(VirtualMachinePowerState state, VirtualMachinePowerState? wanted)
        => new(
            new InvalidPowerState { ExistingState = state, RequestedState = wanted },
            $"The attempted operation cannot be performed in the current state ({Words(state)}).");

    public static SoapFaultException CpuHotPlugNotSupported()
        => new(new CpuHotPlugNotSupported(), "CPU hot plug is not supported for this virtual machine.");

    public static SoapFaultException MemoryHotPlugNotSupported()
        => new(new MemoryHotPlugNotSupported(), "Memory hot plug is not supported for this virtual machine.");

    public static SoapFaultException NotSupported(string what)
        => new(new NotSupported(), $"The operation is not supported on the object: {what}");

    public static SoapFaultException TaskInProgress(ManagedObjectReference task)
        => new(new TaskInProgress { Task = task }, "Another task is already in progress.");

    public static SoapFaultException ToolsUnavailable()
        => new(
            new ToolsUnavailable(),
            "Cannot complete operation because VMware Tools is not running in this virtual machine.");

    public static SoapFaultException SnapshotNotFound() => NotFound();

    public static SoapFaultException NotFound()
        => new(new NotFound(), "The object or item referred to could not be found.");

    public static SoapFaultException AlreadyExists(string name)
        => new(new AlreadyExists { Name = name }, "The specified key, name, or identifier already exists.");

    public static SoapFaultException ResourceInUse(string type, string name, string user)
        => new(new ResourceInUse { Type = type, Name = name }, $"The resource '{user}' is in use.");

    public static SoapFaultException HostConfigFault(string why)
        => new(
            new HostConfigFault
            {
                FaultMessage = [new LocalizableMessage { Key = "com.vmware.esx.hostctl.default", Message = why }],
            },
            "An error occurred during host configuration.");

    public static SoapFaultException InvalidCollectorVersion()
        => new(new InvalidCollectorVersion(), "The version of the collector is not one that it gave out.");

    public static SoapFaultException FileNotFound(string path)
        => new(new FileNotFound { File = path }, $"File {path} was not found");

    public static SoapFaultException FileAlreadyExists(string path)
        => new(new FileAlreadyExists { File = path }, $"The file {path} already exists");

    public static SoapFaultException FileLocked(string path)
        => new(new FileLocked { File = path }, $"Unable to access file {path} since it is locked");

    public static SoapFaultException CannotAccessFile(string path)
        => new(new CannotAccessFile { File = path }, $"Unable to access file {path}");

    public static SoapFaultException NotAVirtualDisk(string path)
        => new(new FileFault { File = path }, $"The file specified is not a virtual disk: {path}");

    public static SoapFaultException NoDiskSpace(string path, string datastore)
        => new(
            new NoDiskSpace { File = path, Datastore = datastore },
            $"Insufficient disk space on datastore '{datastore}'.");

    public static SoapFaultException InvalidDatastorePath(string path)
        => new(new InvalidDatastorePath { DatastorePath = path }, $"Invalid datastore path '{path}'.");

    public static SoapFaultException InaccessibleDatastore(ManagedObjectReference store, string name)
        => new(new InaccessibleDatastore { Datastore = store, Name = name }, $"Unable to access datastore '{name}'.");

    public static SoapFaultException DuplicateName(string name, ManagedObjectReference of)
        => new(new DuplicateName { Name = name, Object = of }, $"The name '{name}' already exists.");

    public static SoapFaultException InvalidName(string name)
        => new(new InvalidName { Name = name }, $"The name '{name}' is invalid.");

    public static SoapFaultException ConcurrentAccess()
        => new(new ConcurrentAccess(), "The object has changed since it was looked at.");

    public static SoapFaultException InvalidVmConfig(string why)
        => new(new InvalidVmConfig(), $"The virtual machine's configuration is invalid: {why}.");

    public static SoapFaultException InvalidDeviceSpec(int index, string why)
        => new(new InvalidDeviceSpec { DeviceIndex = index }, $"Invalid configuration for device '{index}': {why}.");

    public static SoapFaultException VirtualHardwareVersionNotSupported(string version, HostSystem host)
        => new(
            new VirtualHardwareVersionNotSupported { HostName = host.Name, Host = host.Self },
            $"The virtual machine version '{version}' is not supported on the host '{host.Name}'.");

    private static string Words(VirtualMachinePowerState state) => state.Value switch
    {
        "poweredOn" => "Powered on",
        "poweredOff" => "Powered off",
        _ => "Suspended",
    };
}
