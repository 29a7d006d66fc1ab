// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual hardware version not supported.</summary>
public partial class VirtualHardwareVersionNotSupported : VirtualHardwareCompatibilityIssue
{
    internal static new readonly DataType TypeRow = new DataType<VirtualHardwareVersionNotSupported>(
        "VirtualHardwareVersionNotSupported", VirtualHardwareCompatibilityIssue.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualHardwareVersionNotSupported(),
        [
            new("hostName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Host name.</summary>
    public string? HostName { get; set; }

    /// <summary>Host.</summary>
    public ManagedObjectReference? Host { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => HostName,
        3 => Host,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                HostName = (string?)value;
                break;
            case 3:
                Host = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
