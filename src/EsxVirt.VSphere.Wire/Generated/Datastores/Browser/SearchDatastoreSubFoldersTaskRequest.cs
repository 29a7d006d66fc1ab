// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Lists files of a folder and all below it. A call of <c>SearchDatastoreSubFolders_Task</c> on a HostDatastoreBrowser.</summary>
public sealed partial class SearchDatastoreSubFoldersTaskRequest : MethodRequest<ManagedObjectReference?>
{
    internal static readonly MethodType TypeRow = new(
        "SearchDatastoreSubFolders_Task", "HostDatastoreBrowser", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Optional, Schema.ApiVersion.V2_0),
        static () => new SearchDatastoreSubFoldersTaskRequest(),
        [
            new("datastorePath", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("searchSpec", WireKind.Data, "HostDatastoreBrowserSearchSpec", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Folder to search, as datastore path.</summary>
    public string DatastorePath { get; set; } = "";

    /// <summary>Which files; all without it.</summary>
    public HostDatastoreBrowserSearchSpec? SearchSpec { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DatastorePath,
        1 => SearchSpec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DatastorePath = (string)value!;
                break;
            case 1:
                SearchSpec = (HostDatastoreBrowserSearchSpec?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference? ToResult(List<object?> returned) => (ManagedObjectReference?)Optional(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IHostDatastoreBrowser called)
            throw Servant.MethodNotFound(this);
        return await called.SearchDatastoreSubFoldersTask(this, context).ConfigureAwait(false);
    }
}
