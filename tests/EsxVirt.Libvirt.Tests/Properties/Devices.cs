using CsCheck;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Tests.Properties;

/// <summary>Random devices other than disks.</summary>
internal static class Devices
{
    private static readonly InterfaceModel[] CardModels =
    [
        InterfaceModel.Vlance, InterfaceModel.Vmxnet, InterfaceModel.Vmxnet2, InterfaceModel.Vmxnet3,
        InterfaceModel.E1000, InterfaceModel.E1000E,
    ];

    public static Gen<DomainDevices> Gen(bool efi) =>
        from disks in Disks.Gen
        from models in CsCheck.Gen.OneOf(Disks.ControllerModels).Some().Array[4]
        from folders in Folder.Array[0, 2]
        from cards in Card.Array[0, 10]
        from serials in Ports(Serial, 4)
        from parallels in Ports(Parallel, 3)
        from tpm in CsCheck.Gen.Bool
        from graphics in Vnc.Optional()
        from vram in CsCheck.Gen.Int[6, 21].Select(bits => 1u << bits)
        select new DomainDevices(
            disks.ToValueList(),
            Disks.Controllers(disks, models),
            folders.ToValueList(),
            cards.ToValueList(),
            serials.Select(port => new SerialDevice(port.Source, port.Number)).ToValueList(),
            parallels.Select(port => new ParallelDevice(port.Source, port.Number)).ToValueList(),
            serials.Take(1).Select(port => new ConsoleDevice(port.Source, port.Number)).ToValueList(),
            efi && tpm ? [new TpmDevice(TpmModel.Crb, TpmBackend.Emulator, TpmVersion.V20)] : [],
            graphics is null ? [] : [graphics],
            [new VideoDevice(VideoModel.VmVga, vram, Heads: 1, Primary: true)]);

    private static Gen<FilesystemDevice> Folder =>
        from source in Texts.Line
        from target in Texts.Line
        from readOnly in CsCheck.Gen.Bool
        select new FilesystemDevice(FilesystemType.Mount, FilesystemAccessMode.Passthrough, source, target, readOnly);

    private static Gen<InterfaceDevice> Card =>
        from connection in Connection
        from isCustom in CsCheck.Gen.Bool
        from mac in Mac
        from model in CsCheck.Gen.OneOf(CardModels).Some()
        select new InterfaceDevice(
            connection, mac.Address, mac.Type, mac.Check,
            connection is BridgeConnection && isCustom ? "/dev/vmnet1" : null, model);

    private static Gen<InterfaceConnection> Connection => CsCheck.Gen.OneOf(
        Texts.Line.Select(InterfaceConnection (bridge) => new BridgeConnection(bridge)),
        CsCheck.Gen.Const(InterfaceConnection () => new UserConnection()),
        CsCheck.Gen.Const(InterfaceConnection () => new NullConnection()),
        from id in CsCheck.Gen.Guid
        from port in CsCheck.Gen.Long
        from portgroup in Texts.Line.Optional()
        from connection in CsCheck.Gen.Long
        select (InterfaceConnection)new VdsConnection(id, port, portgroup, connection));

    private static Gen<(MacAddress Address, MacType Type, bool? Check)> Mac =>
        from prefix in CsCheck.Gen.OneOf(0x000c29UL, 0x005056UL, 0x525400UL, 0UL)
        from rest in CsCheck.Gen.UInt[1, 0xffffff]
        from type in CsCheck.Gen.Enum<MacType>()
        from check in CsCheck.Gen.Bool.Some()
        let isVMwares = prefix == 0x000c29 || prefix == 0x005056 && rest >> 22 is 0 or 2
        select (
            new MacAddress(prefix << 24 | rest), type, type == MacType.Static && !isVMwares ? check ?? false : check);

    private static Gen<CharacterSource> Serial => CsCheck.Gen.OneOf(
        Parallel,
        Texts.Line.Select(CharacterSource (path) => new PipeSource(path)),
        from listen in CsCheck.Gen.Bool
        from host in CsCheck.Gen.OneOf("example.com", "192.0.2.1", "2001:db8::1", "Host_1")
        from port in CsCheck.Gen.Int[1, 65535]
        from protocol in CsCheck.Gen.Enum<TcpProtocol>()
        select (CharacterSource)new TcpSource(listen, host, $"{port}", protocol));

    private static Gen<CharacterSource> Parallel => CsCheck.Gen.OneOf(
        Texts.Line.Select(CharacterSource (path) => new DeviceSource(path)),
        Texts.Source(".log").Select(CharacterSource (path) => new FileSource(path)));

    private static Gen<(CharacterSource Source, uint Number)[]> Ports(Gen<CharacterSource> source, int count) =>
        source.Optional().Array[count].Select(sources => sources
            .Select((port, number) => (port, (uint)number)).Where(port => port.port is not null)
            .Select(port => (port.port!, port.Item2)).ToArray());

    private static Gen<GraphicsDevice> Vnc =>
        from port in CsCheck.Gen.Int[5899, 5964].Select(port => port < 5900 ? 0 : port)
        from address in Texts.Line.Optional()
        from keymap in Texts.Line.Optional()
        from password in Texts.Line.Optional()
        select (GraphicsDevice)new VncGraphics(port, AutoPort: port == 0, address, keymap, password);
}
