// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Root of the forms of samples.</summary>
public partial class PerfEntityMetricBase : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PerfEntityMetricBase>(
        "PerfEntityMetricBase", null, Schema.ApiVersion.V2_0, static () => new PerfEntityMetricBase(),
        [
            new("entity", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Object that it works on.</summary>
    public ManagedObjectReference Entity { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Entity,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Entity = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
