using EsxVirt.Cli.Grammar;
using EsxVirt.Libvirt.Errors;
using static EsxVirt.Cli.Commands.Refused.RefusedCall;

namespace EsxVirt.Cli.Commands.Refused;

/// <summary>Secrets: a host keeps none for its clients.</summary>
internal static class RefusedSecretCommands
{
    public static IEnumerable<CommandDefinition> All => Rows.Select(row => row.ToDefinition(VirErrorDomain.Secret));

    private static IReadOnlyList<RefusedCommand> Rows =>
    [
        new(
            "secret-define <file> [--validate]",
            "define or modify a secret from an XML file",
            Change("virSecretDefineXML", "Failed to set attributes from {file}")) { Reads = "file" },
        new(
            "secret-dumpxml <secret> [--xpath <string>] [--wrap]",
            "secret attributes in XML",
            Query("virSecretLookupByUUID", "failed to get secret '{secret}'")),
        new(
            "secret-get-value <secret> [--plain]",
            "Output a secret value",
            Query("virSecretLookupByUUID", "failed to get secret '{secret}'")),
        new(
            "secret-list [--ephemeral] [--no-ephemeral] [--private] [--no-private]",
            "list secrets",
            Query("virConnectNumOfSecrets", "Failed to count secrets")),
        new(
            "secret-set-value <secret> [--file <string>] [--plain] [--interactive] [--base64 <string>]",
            "set a secret value",
            Query("virSecretLookupByUUID", "failed to get secret '{secret}'")),
        new(
            "secret-undefine <secret>",
            "undefine a secret",
            Query("virSecretLookupByUUID", "failed to get secret '{secret}'")),
    ];
}
