namespace EsxVirt.Domains;

/// <summary>The readings of a user's domain argument.</summary>
[Flags]
public enum DomainLookup
{
    /// <summary>A number that is the id of an active domain.</summary>
    Id = 1,

    /// <summary>Text of 36 characters that is a UUID.</summary>
    Uuid = 2,

    /// <summary>A name.</summary>
    Name = 4,

    /// <summary>Id, else UUID, else name.</summary>
    Any = Id | Uuid | Name,
}
