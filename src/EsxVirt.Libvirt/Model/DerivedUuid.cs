using System.Security.Cryptography;
using System.Text;

namespace EsxVirt.Libvirt.Model;

/// <summary>
/// UUIDs of things that a server knows by a text only: libvirt's ESX driver takes the MD5 sum of the text as it is,
/// without marking it as a UUID made from a name.
/// </summary>
public static class DerivedUuid
{
    /// <summary>The UUID of a text; the same text gives the same UUID on every host.</summary>
    public static Guid Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
#pragma warning disable CA5351 // No secret and no signature: libvirt's recipe, which others compute too.
        byte[] sum = MD5.HashData(Encoding.UTF8.GetBytes(text));
#pragma warning restore CA5351
        return new Guid(sum, bigEndian: true);
    }
}
