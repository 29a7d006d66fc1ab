// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What stands against a move of one machine to one host.</summary>
public partial class CheckResult : DataObject
{
    internal static readonly DataType TypeRow = new DataType<CheckResult>(
        "CheckResult", null, Schema.ApiVersion.V4_0, static () => new CheckResult(),
        [
            new("vm", WireKind.Reference, "VirtualMachine", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("warning", WireKind.Data, "LocalizedMethodFault", MemberUse.List, Schema.ApiVersion.V4_0),
            new("error", WireKind.Data, "LocalizedMethodFault", MemberUse.List, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The virtual machine.</summary>
    public ManagedObjectReference? Vm { get; set; }

    /// <summary>Host.</summary>
    public ManagedObjectReference? Host { get; set; }

    /// <summary>What may go wrong.</summary>
    public List<LocalizedMethodFault> Warning { get; set; } = [];

    /// <summary>What makes it impossible.</summary>
    public List<LocalizedMethodFault> Error { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Vm,
        1 => Host,
        2 => Warning,
        3 => Error,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Vm = (ManagedObjectReference?)value;
                break;
            case 1:
                Host = (ManagedObjectReference?)value;
                break;
            case 2:
                Warning.Add((LocalizedMethodFault)value!);
                break;
            case 3:
                Error.Add((LocalizedMethodFault)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
