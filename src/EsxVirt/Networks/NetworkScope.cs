namespace EsxVirt.Networks;

/// <summary>What one reading of a host's networks asks for beside the switches themselves.</summary>
[Flags]
internal enum NetworkScope
{
    Switches = 0,

    /// <summary>Port groups, physical cards, and which names machines can be connected to.</summary>
    Details = 1,

    /// <summary>What a vCenter knows of the distributed switches; nothing on a host itself.</summary>
    Distributed = 2,

    /// <summary>Who is connected: adapters of the host, and machines.</summary>
    Users = 4,
}
