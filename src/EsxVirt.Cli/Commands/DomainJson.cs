using System.Text.Json;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands;

/// <summary>Members that several JSON documents share.</summary>
internal static class DomainJson
{
    /// <summary><c>id</c> (left out when shut off), <c>name</c>, <c>uuid</c>.</summary>
    public static void WriteIdentity(Utf8JsonWriter json, Domain domain)
    {
        if (domain.Id is { } id)
            json.WriteNumber("id", id);
        json.WriteString("name", domain.Name);
        json.WriteString("uuid", domain.Uuid);
    }
}
