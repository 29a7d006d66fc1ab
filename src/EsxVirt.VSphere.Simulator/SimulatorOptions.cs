namespace EsxVirt.VSphere.Simulator;

/// <summary>What to simulate. Everything that follows from it is the same in each run with the same values.</summary>
public sealed record SimulatorOptions
{
    /// <summary>Host or vCenter, where <see cref="Product"/> is left open.</summary>
    public SimulatorModel Model { get; init; } = SimulatorModel.Esx;

    /// <summary>
    /// One of <see cref="SimulatedServer.ProductNames"/>. Null takes the newest product of <see cref="Model"/>; a
    /// name decides the model.
    /// </summary>
    public string? Product { get; init; }

    /// <summary>
    /// Number of virtual machines, made by turns from the profiles of the product (docs/simulator.md).
    /// </summary>
    public int Vms { get; init; } = 8;

    /// <summary>Which datastores, files and adapters there are.</summary>
    public SimulatorStorage Storage { get; init; } = SimulatorStorage.Usual;

    /// <summary>Decides UUIDs, MAC addresses and sizes; the same seed gives the same inventory.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How long each HTTP request waits before it is looked at. A round trip to a distant host.</summary>
    public TimeSpan Latency { get; init; } = TimeSpan.Zero;

    /// <summary>
    /// The one account. Null means the product's usual one: <c>root</c>, or <c>administrator@vsphere.local</c> on a
    /// vCenter.
    /// </summary>
    public string? UserName { get; init; }

    /// <summary>The account's password.</summary>
    public string Password { get; init; } = "password";

    /// <summary>How long a session lives without a request. ESX's own default is half an hour.</summary>
    public TimeSpan SessionTimeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Most objects in one answer of <c>RetrievePropertiesEx</c>, also when the client asks for more or names no
    /// number. Room for a thousand virtual machines and for what is read along with them.
    /// </summary>
    public int MaxPageSize { get; init; } = 1100;

    /// <summary>The clock of sessions, tasks and snapshots; tests hand in one that they can move.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// How long a task runs that works on a machine or a disk, and how long a guest takes to shut down. Zero, the
    /// default, ends tasks before their references go out. By <see cref="Clock"/>.
    /// </summary>
    public TimeSpan TaskTime { get; init; } = TimeSpan.Zero;

    /// <summary>Machines ask whether they were moved or copied, each time that they are switched on.</summary>
    public bool AsksOnPowerOn { get; init; }

    /// <summary>What the account or the licence allows.</summary>
    public SimulatorAccess Access { get; init; } = SimulatorAccess.Full;
}
