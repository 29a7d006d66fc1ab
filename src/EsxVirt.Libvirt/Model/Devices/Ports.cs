namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>A serial port.</summary>
/// <param name="Source">Host side.</param>
/// <param name="Port">0 to 3 on VMware.</param>
public sealed record SerialDevice(CharacterSource Source, uint Port);

/// <summary>A parallel port.</summary>
/// <param name="Source">Host side.</param>
/// <param name="Port">0 to 2 on VMware.</param>
public sealed record ParallelDevice(CharacterSource Source, uint Port);

/// <summary>The console of a guest, which on VMware is its first serial port seen once more.</summary>
/// <param name="Source">That of the serial port.</param>
/// <param name="Port">Number of the serial port.</param>
public sealed record ConsoleDevice(CharacterSource Source, uint Port);
