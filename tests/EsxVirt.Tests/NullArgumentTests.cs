using System.Reflection;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Interfaces;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using EsxVirt.Networks;
using EsxVirt.Snapshots;
using EsxVirt.Storage;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests;

/// <summary>A null where the signature has none is told by its name, whatever a method does with it.</summary>
public sealed class NullArgumentTests : IAsyncDisposable
{
    private const string Xml =
        "<domain type='vmware'><name>x</name><memory>4096</memory><os><type>hvm</type></os></domain>";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 3 });

    [Fact]
    public async Task Public_methods_refuse_null_by_its_name()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        SnapshotTree tree = await domain.GetSnapshotsAsync(Cancel);
        StoragePool pool = (await connection.ListStoragePoolsAsync(cancellationToken: Cancel))[0];
        StorageVolume volume = (await pool.ListVolumesAsync(Cancel))[0];
        Network network = (await connection.ListNetworksAsync(cancellationToken: Cancel))[0];
        NetworkInterface card = (await connection.ListInterfacesAsync(cancellationToken: Cancel))[0];
        var wrong = new List<string>();
        foreach (object target in new object[] { connection, domain, tree, tree.All[0], pool, volume, network, card })
            wrong.AddRange(await FindWrongAsync(target.GetType(), target));
        foreach (Type type in new[]
        {
            typeof(Connection), typeof(ConnectionUri), typeof(Credentials), typeof(EsxVirt.Domains.Vmx),
            typeof(DomainXml), typeof(SnapshotXml), typeof(NetworkXml),
        })
        {
            wrong.AddRange(await FindWrongAsync(type, null));
        }
        Assert.Empty(wrong);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task<List<string>> FindWrongAsync(Type type, object? target)
    {
        var wrong = new List<string>();
        BindingFlags kind = BindingFlags.Public | BindingFlags.DeclaredOnly
            | (target is null ? BindingFlags.Static : BindingFlags.Instance);
        IEnumerable<MethodInfo> methods = type.GetMethods(kind)
            .Where(method => !method.IsSpecialName && method.Name is not nameof(Equals));
        foreach (MethodInfo method in methods)
        {
            foreach (ParameterInfo parameter in method.GetParameters().Where(IsNeeded))
            {
                object? problem = await CallAsync(method, target, parameter);
                if (problem is not ArgumentNullException { ParamName: { } name } || name != parameter.Name)
                    wrong.Add($"{type.Name}.{method.Name}({parameter.Name}): {problem ?? "nothing"}".Split('\n')[0]);
            }
        }
        return wrong;
    }

    private static bool IsNeeded(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static async Task<Exception?> CallAsync(MethodInfo method, object? target, ParameterInfo missing)
    {
        object?[] arguments =
        [
            .. method.GetParameters()
                .Select(parameter => parameter == missing ? null : Some(parameter, parameter.ParameterType)),
        ];
        try
        {
            object? result = method.Invoke(target, arguments);
            if (result is Task task)
                await task;
            return null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    private static object? Some(ParameterInfo parameter, Type type) =>
        parameter.HasDefaultValue ? (type.IsValueType ? Activator.CreateInstance(type) : null)
        : type == typeof(string) ? "x"
        : type == typeof(Stream) ? Stream.Null
        : type == typeof(ConnectionOptions) || type.IsValueType ? Activator.CreateInstance(type)
        : type == typeof(DomainDefinition) ? DomainXml.Parse(Xml)
        : null;
}
