using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Refused;

/// <summary>What a command that no ESX host can obey would call, and says.</summary>
/// <param name="Api">libvirt's function; null where the command fails before it calls any.</param>
/// <param name="Text">
/// The command's own line, null for none; <c>{option}</c> stands for the option's value.
/// </param>
internal sealed record RefusedCall(string? Api, string? Text)
{
    /// <summary>Refused on a read-only connection for that reason.</summary>
    public bool IsChange { get; init; }

    public static RefusedCall Query(string api, string? text = null) => new(api, text);

    public static RefusedCall Change(string api, string? text = null) => new(api, text) { IsChange = true };

    public static RefusedCall Line(string text) => new(null, text);

    /// <summary>The library's error; null where the command's line says all.</summary>
    public VirException? Reason(Connection connection, VirErrorDomain domain) => Api switch
    {
        null => null,
        _ when IsChange => Refusal.OfChange(connection, domain, Api),
        _ => Refusal.OfQuery(domain, Api),
    };
}
