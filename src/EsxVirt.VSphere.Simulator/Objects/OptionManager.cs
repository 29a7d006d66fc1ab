using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>Advanced settings of a server or host.</summary>
internal sealed class OptionManager(ManagedObjectReference self) : ManagedObject(self), IOptionManager
{
    private static readonly PropertyTable<OptionManager> Table = new() { { "setting", manager => manager.Settings } };

    private List<OptionValue> Settings { get; } =
    [
        new() { Key = "UserVars.SuppressShellWarning", Value = 0L },
        new() { Key = "config.vpxd.stats.maxQueryMetrics", Value = 64 },
    ];

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    /// <summary>Settings whose key is the name or starts with it and a dot; all for no name.</summary>
    public ValueTask<List<OptionValue>> QueryOptions(QueryOptionsRequest request, CallContext context)
    {
        List<OptionValue> found = request.Name is not { Length: > 0 } name
            ? Settings
            : [.. Settings.Where(option => option.Key == name
                || option.Key.StartsWith(name.TrimEnd('.') + ".", StringComparison.Ordinal))];
        return found.Count > 0
            ? ValueTask.FromResult(found)
            : throw new SoapFaultException(new InvalidName
            {
                Name = request.Name ?? "",
            }, $"The name '{request.Name}' is invalid.");
    }
}
