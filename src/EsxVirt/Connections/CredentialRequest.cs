namespace EsxVirt.Connections;

/// <summary>One question to the user; libvirt's <c>virConnectCredential</c>.</summary>
/// <param name="Type">What is asked for; decides whether the answer may be echoed.</param>
/// <param name="Prompt">Text for the user, without a colon: <c>Enter root password for esx1.example.com</c>.</param>
/// <param name="Challenge">The host that asks, which tells the host's question from its vCenter's.</param>
/// <param name="DefaultAnswer">What an empty answer means; null where there is no default.</param>
public sealed record CredentialRequest(CredentialType Type, string Prompt, string Challenge, string? DefaultAnswer);
