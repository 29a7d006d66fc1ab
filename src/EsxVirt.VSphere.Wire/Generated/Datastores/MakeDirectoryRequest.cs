// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Makes a directory. A call of <c>MakeDirectory</c> on a FileManager.</summary>
public sealed partial class MakeDirectoryRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "MakeDirectory", "FileManager", Schema.ApiVersion.V2_5,
        null,
        static () => new MakeDirectoryRequest(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("datacenter", WireKind.Reference, "Datacenter", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("createParentDirectories", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The name, or path in a datastore.</summary>
    public string Name { get; set; } = "";

    /// <summary>Datacenter in which paths are looked up; an ESX host has just one.</summary>
    public ManagedObjectReference? Datacenter { get; set; }

    /// <summary>Whether missing directories above are made.</summary>
    public bool? CreateParentDirectories { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Datacenter,
        2 => CreateParentDirectories,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Datacenter = (ManagedObjectReference?)value;
                break;
            case 2:
                CreateParentDirectories = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IFileManager called)
            throw Servant.MethodNotFound(this);
        await called.MakeDirectory(this, context).ConfigureAwait(false);
        return null;
    }
}
