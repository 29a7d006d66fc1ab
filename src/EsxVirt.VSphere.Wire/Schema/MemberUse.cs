namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>How often a member occurs.</summary>
public enum MemberUse
{
    /// <summary>Exactly once.</summary>
    Required,

    /// <summary>
    /// Once or not at all; also a required member that came later than its type, which older servers lack.
    /// </summary>
    Optional,

    /// <summary>Any number of times.</summary>
    List,

    /// <summary>Any number of times; the schema asks for one at least, servers do not always obey.</summary>
    RequiredList,
}
