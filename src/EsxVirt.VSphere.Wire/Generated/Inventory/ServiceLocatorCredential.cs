// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Service locator credential.</summary>
public partial class ServiceLocatorCredential : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ServiceLocatorCredential>(
        "ServiceLocatorCredential", null, Schema.ApiVersion.V6_0, static () => new ServiceLocatorCredential(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
