using System.Security.Cryptography;
using EsxVirt.VSphere.Simulator.Http;
using EsxVirt.VSphere.Simulator.Machines;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <content>What it shows: pictures, and tickets for a console that nobody serves.</content>
internal sealed partial class VirtualMachine
{
    private int _screenshots;

    /// <summary>The picture of its screen, as a PNG.</summary>
    public byte[] DrawScreen() => Png.Draw(640, 480, Ordinal);

    public ValueTask<ManagedObjectReference> CreateScreenshotTask(
        CreateScreenshotTaskRequest request, CallContext context)
    {
        RequireOn();
        return ValueTask.FromResult(Server.Tasks.Run(request, this, (SimulatorCall)context, () =>
        {
            string file = $"{(Directory.Length == 0 ? "" : Directory + "/")}{Facts.FileName}-{++_screenshots}.png";
            Datastore.Files.Write(file, DrawScreen());
            return $"[{Datastore.Name}] {file}";
        }));
    }

    public ValueTask<VirtualMachineTicket> AcquireTicket(AcquireTicketRequest request, CallContext context)
    {
        RequireOn();
        if (request.TicketType is not ("mks" or "webmks"))
            throw Faults.InvalidArgument("ticketType");
        string ticket = NewTicket();
        bool isWeb = request.TicketType == "webmks";
        return ValueTask.FromResult(new VirtualMachineTicket
        {
            Ticket = ticket,
            CfgFile = VmxPath,
            Host = Host.Address.ToString(),
            Port = isWeb ? 443 : 902,
            SslThumbprint = "01:02:03:04:05:06:07:08:09:0A:0B:0C:0D:0E:0F:10:11:12:13:14",
            Url = isWeb ? $"wss://{Host.Address}:443/ticket/{ticket}" : null,
        });
    }

    public ValueTask<VirtualMachineMksTicket> AcquireMksTicket(AcquireMksTicketRequest request, CallContext context)
    {
        RequireOn();
        return ValueTask.FromResult(new VirtualMachineMksTicket
        {
            Ticket = NewTicket(),
            CfgFile = VmxPath,
            Host = Host.Address.ToString(),
            Port = 902,
        });
    }

    private static string NewTicket() => RandomNumberGenerator.GetHexString(16, lowercase: true);

    private void RequireOn()
    {
        if (Power != Power.On)
            throw Faults.InvalidPowerState(MachineConfig.StateOf(Power), VirtualMachinePowerState.PoweredOn);
    }
}
