using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands;

/// <summary>What libvirt answers for something that no ESX host can do: one that would change it is refused on a
/// read-only connection first.</summary>
internal static class Refusal
{
    public static VirException OfQuery(VirErrorDomain domain, string api) =>
        VirException.Create(VirErrorCode.NoSupport, domain, api);

    public static VirException OfChange(Connection connection, VirErrorDomain domain, string api) =>
        connection.IsReadOnly ? VirException.ReadOnly(api) : OfQuery(domain, api);
}
