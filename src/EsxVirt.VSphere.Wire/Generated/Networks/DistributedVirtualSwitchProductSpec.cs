// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Distributed virtual switch product specification.</summary>
public partial class DistributedVirtualSwitchProductSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DistributedVirtualSwitchProductSpec>(
        "DistributedVirtualSwitchProductSpec", null, Schema.ApiVersion.V4_0, static () => new DistributedVirtualSwitchProductSpec(),
        [
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("vendor", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("version", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("build", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("forwardingClass", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("bundleId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("bundleUrl", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Vendor.</summary>
    public string? Vendor { get; set; }

    /// <summary>Version.</summary>
    public string? Version { get; set; }

    /// <summary>Build.</summary>
    public string? Build { get; set; }

    /// <summary>Forwarding class.</summary>
    public string? ForwardingClass { get; set; }

    /// <summary>Bundle identifier.</summary>
    public string? BundleId { get; set; }

    /// <summary>Bundle URL.</summary>
    public string? BundleUrl { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Vendor,
        2 => Version,
        3 => Build,
        4 => ForwardingClass,
        5 => BundleId,
        6 => BundleUrl,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string?)value;
                break;
            case 1:
                Vendor = (string?)value;
                break;
            case 2:
                Version = (string?)value;
                break;
            case 3:
                Build = (string?)value;
                break;
            case 4:
                ForwardingClass = (string?)value;
                break;
            case 5:
                BundleId = (string?)value;
                break;
            case 6:
                BundleUrl = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
