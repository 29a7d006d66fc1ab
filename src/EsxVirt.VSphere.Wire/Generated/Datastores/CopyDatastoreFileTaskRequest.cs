// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Copies a file or directory. A call of <c>CopyDatastoreFile_Task</c> on a FileManager.</summary>
public sealed partial class CopyDatastoreFileTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CopyDatastoreFile_Task", "FileManager", Schema.ApiVersion.V2_5,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_5),
        static () => new CopyDatastoreFileTaskRequest(),
        [
            new("sourceName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("sourceDatacenter", WireKind.Reference, "Datacenter", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("destinationName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("destinationDatacenter", WireKind.Reference, "Datacenter", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("force", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Source name.</summary>
    public string SourceName { get; set; } = "";

    /// <summary>Source datacenter.</summary>
    public ManagedObjectReference? SourceDatacenter { get; set; }

    /// <summary>Destination name.</summary>
    public string DestinationName { get; set; } = "";

    /// <summary>Destination datacenter.</summary>
    public ManagedObjectReference? DestinationDatacenter { get; set; }

    /// <summary>Whether an existing one is replaced.</summary>
    public bool? Force { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => SourceName,
        1 => SourceDatacenter,
        2 => DestinationName,
        3 => DestinationDatacenter,
        4 => Force,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SourceName = (string)value!;
                break;
            case 1:
                SourceDatacenter = (ManagedObjectReference?)value;
                break;
            case 2:
                DestinationName = (string)value!;
                break;
            case 3:
                DestinationDatacenter = (ManagedObjectReference?)value;
                break;
            case 4:
                Force = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IFileManager called)
            throw Servant.MethodNotFound(this);
        return await called.CopyDatastoreFileTask(this, context).ConfigureAwait(false);
    }
}
