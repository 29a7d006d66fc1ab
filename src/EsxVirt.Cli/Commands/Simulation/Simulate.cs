using System.Net;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Cli.Commands.Simulation;

/// <summary><c>simulate</c>: serves a simulated host or vCenter until it is interrupted.</summary>
internal static class Simulate
{
    private static readonly OptionDefinition Listen =
        OptionDefinition.Text(
            "listen", "address and port to serve on (default 127.0.0.1:8989; port 0 takes a free one)");
    private static readonly OptionDefinition Model =
        OptionDefinition.Text("model", "what to simulate: 'esx' (default) or 'vcenter'");
    private static readonly OptionDefinition Product =
        OptionDefinition.Text("product", "product and version, for instance 'esxi-8.0'; decides the model");
    private static readonly OptionDefinition Vms = OptionDefinition.Number(
        "vms", "number of virtual machines (default 8)");
    private static readonly OptionDefinition Latency =
        OptionDefinition.Text("latency", "time that each request waits, for instance '5ms'");
    private static readonly OptionDefinition NoTls = OptionDefinition.Flag("no-tls", "serve HTTP instead of HTTPS");
    private static readonly OptionDefinition User = OptionDefinition.Text("user", "user name that may log in");
    private static readonly OptionDefinition Password = OptionDefinition.Text("password", "password of that user");
    private static readonly OptionDefinition Seed =
        OptionDefinition.Number("seed", "decides UUIDs, MAC addresses and sizes");

    private static readonly OptionDefinition TaskTime =
        OptionDefinition.Text("task-time", "time that each task takes, for instance '2s'");
    private static readonly OptionDefinition Questions =
        OptionDefinition.Flag("questions", "machines ask a question each time that they are switched on");
    private static readonly OptionDefinition NoTools =
        OptionDefinition.Flag("no-tools", "no guest runs VMware Tools");
    private static readonly OptionDefinition Trouble = OptionDefinition.Text(
        "trouble", "what goes wrong, for instance 'unavailable/10,drop@PowerOnVM_Task'");
    private static readonly OptionDefinition Access = OptionDefinition.Text(
        "access", "what is allowed: 'full' (default), 'read-only' (by the account's role) or 'free-licence'");

    private static readonly OptionDefinition Storage = OptionDefinition.Text(
        "storage", "which datastores, files and adapters there are: 'usual' (default), 'varied' or 'odd'");
    private static readonly OptionDefinition Hosts = OptionDefinition.Flag(
        "hosts", "serve each host of a vCenter directly too, on the ports after this one");

    public static readonly CommandDefinition Definition = new("simulate", "serve a simulated ESX host or vCenter")
    {
        Description =
            "Serves a host or vCenter that exists in memory only, for trying things out and for tests.\n" +
            "The first line printed names the address. Ctrl-C ends it.",
        Options =
        [
            Listen, Model, Product, Vms, Latency, NoTls, User, Password, Seed, TaskTime, Questions,
            NoTools, Access, Trouble, Storage, Hosts,
            CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        IPEndPoint endPoint = ReadEndPoint(context);
        TroublePlan? plan = ReadPlan(context);
        SimulatorOptions options = ReadOptions(context);
        if (context.Flag(Hosts) && !IsVCenter(options))
            throw new CommandFailure("--hosts needs a vCenter: give --model vcenter, or a product that is one");
        await using SimulatedServer server = CreateServer(options);
        server.Interceptor = plan is null ? null : plan.Next;
        if (context.Flag(NoTools))
        {
            foreach (SimulatedMachine machine in server.Machines)
                machine.SetTools(false);
        }
        await using SimulatedListener listener = await server
            .ListenAsync(endPoint, tls: !context.Flag(NoTls), context.Cancellation).ConfigureAwait(false);
        await using HostDoors? hosts = context.Flag(Hosts)
            ? await HostDoors.OpenAsync(
                server, endPoint, tls: !context.Flag(NoTls), context.Cancellation).ConfigureAwait(false)
            : null;
        if (context.Json)
            WriteJson(context, listener, hosts);
        else
            WriteText(context, server, listener, hosts);
        await context.Output.FlushAsync(context.Cancellation).ConfigureAwait(false);
        await Task.Delay(Timeout.Infinite, context.Cancellation).ConfigureAwait(false);
    }

    private static SimulatorOptions ReadOptions(CommandContext context)
    {
        var options = new SimulatorOptions();
        return options with
        {
            Model = context.Text(Model) switch
            {
                null or "esx" => SimulatorModel.Esx,
                "vcenter" => SimulatorModel.VCenter,
                var other => throw new CommandFailure($"Unknown model '{other}', expecting 'esx' or 'vcenter'"),
            },
            Product = context.Text(Product),
            Vms = context.Number(Vms) switch
            {
                null => options.Vms,
                >= 0 and var count => count,
                var negative => throw new CommandFailure(
                    $"Numeric value '{negative}' for <{Vms.Name}> option is malformed or out of range"),
            },
            Latency = context.Text(Latency) is { } latency ? ReadDuration(latency) : options.Latency,
            UserName = context.Text(User),
            Password = context.Text(Password) ?? options.Password,
            Storage = context.Text(Storage) switch
            {
                null or "usual" => SimulatorStorage.Usual,
                "varied" => SimulatorStorage.Varied,
                "odd" => SimulatorStorage.Odd,
                var other => throw new CommandFailure(
                    $"Unknown storage '{other}', expecting 'usual', 'varied' or 'odd'"),
            },
            Seed = context.Number(Seed) ?? options.Seed,
            TaskTime = context.Text(TaskTime) is { } time ? ReadDuration(time) : options.TaskTime,
            AsksOnPowerOn = context.Flag(Questions),
            Access = context.Text(Access) switch
            {
                null or "full" => SimulatorAccess.Full,
                "read-only" => SimulatorAccess.ReadOnlyRole,
                "free-licence" => SimulatorAccess.FreeLicence,
                var other => throw new CommandFailure(
                    $"Unknown access '{other}', expecting 'full', 'read-only' or 'free-licence'"),
            },
        };
    }

    private static IPEndPoint ReadEndPoint(CommandContext context)
    {
        string text = context.Text(Listen) ?? "127.0.0.1:8989";
        string address = text.StartsWith("localhost:", StringComparison.Ordinal) ? "127.0.0.1" + text[9..] : text;
        bool hasPort = address.LastIndexOf(':') > address.LastIndexOf(']')
            && (address.StartsWith('[') || address.IndexOf(':', StringComparison.Ordinal) == address.LastIndexOf(':'));
        return hasPort && IPEndPoint.TryParse(address, out IPEndPoint? endPoint)
            ? endPoint
            : throw new CommandFailure($"'{text}' is not an address with a port, such as 127.0.0.1:8989 or [::1]:8989");
    }

    private static TroublePlan? ReadPlan(CommandContext context)
    {
        try
        {
            return context.Text(Trouble) is { } text ? TroublePlan.Parse(text) : null;
        }
        catch (FormatException e)
        {
            throw new CommandFailure(e.Message);
        }
    }

    private static TimeSpan ReadDuration(string text) => TroublePlan.ReadTime(text)
        ?? throw new CommandFailure($"'{text}' is not a time such as 5ms or 0.2s");

    private static SimulatedServer CreateServer(SimulatorOptions options)
    {
        try
        {
            return new SimulatedServer(options);
        }
        catch (ArgumentException e)
        {
            throw new CommandFailure(e.Message);
        }
    }

    private static void WriteText(
        CommandContext context, SimulatedServer server, SimulatedListener listener, HostDoors? hosts)
    {
        SimulatorOptions options = server.Options;
        context.WriteLine(listener.Uri.ToString());
        if (context.Quiet)
            return;

        bool isVCenter = IsVCenter(options);
        string user = options.UserName ?? (isVCenter ? "administrator@vsphere.local" : "root");
        context.WriteLine($"User name {user}, password {options.Password}. Ctrl-C ends the simulation.");
        if (listener.Thumbprint is { } thumbprint)
            context.WriteLine($"SHA-256 of its certificate: {thumbprint}");
        hosts?.WriteText(context);
    }

    private static bool IsVCenter(SimulatorOptions options) =>
        options.Product is { } product
            ? product.StartsWith("vcenter", StringComparison.Ordinal)
            : options.Model == SimulatorModel.VCenter;

    private static void WriteJson(CommandContext context, SimulatedListener listener, HostDoors? hosts) =>
        context.WriteJsonObject(json =>
        {
            json.WriteString("uri", listener.Uri.ToString());
            json.WriteNumber("port", listener.Port);
            if (listener.Thumbprint is { } thumbprint)
                json.WriteString("thumbprint", thumbprint);
            hosts?.WriteJson(json);
        });
}
