// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A hardware version that a host or cluster offers.</summary>
public partial class VirtualMachineConfigOptionDescriptor : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineConfigOptionDescriptor>(
        "VirtualMachineConfigOptionDescriptor", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineConfigOptionDescriptor(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("description", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("host", WireKind.Reference, "HostSystem", MemberUse.List, Schema.ApiVersion.V2_0),
            new("createSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("defaultConfigOption", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("runSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("upgradeSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Description.</summary>
    public string? Description { get; set; }

    /// <summary>Host.</summary>
    public List<ManagedObjectReference> Host { get; set; } = [];

    /// <summary>Whether create is supported.</summary>
    public bool? CreateSupported { get; set; }

    /// <summary>Whether it is the default.</summary>
    public bool? DefaultConfigOption { get; set; }

    /// <summary>Whether run is supported.</summary>
    public bool? RunSupported { get; set; }

    /// <summary>Whether upgrade is supported.</summary>
    public bool? UpgradeSupported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Description,
        2 => Host,
        3 => CreateSupported,
        4 => DefaultConfigOption,
        5 => RunSupported,
        6 => UpgradeSupported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            case 1:
                Description = (string?)value;
                break;
            case 2:
                Host.Add((ManagedObjectReference)value!);
                break;
            case 3:
                CreateSupported = (bool?)value;
                break;
            case 4:
                DefaultConfigOption = (bool?)value;
                break;
            case 5:
                RunSupported = (bool?)value;
                break;
            case 6:
                UpgradeSupported = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
