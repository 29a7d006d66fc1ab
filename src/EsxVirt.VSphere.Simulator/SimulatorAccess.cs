namespace EsxVirt.VSphere.Simulator;

/// <summary>What the account of a simulated server, or its licence, allows.</summary>
public enum SimulatorAccess
{
    /// <summary>Everything.</summary>
    Full,

    /// <summary>Reading; a change is refused with <c>NoPermission</c>, naming the privilege.</summary>
    ReadOnlyRole,

    /// <summary>Reading; a change is refused with <c>RestrictedVersion</c>, as by a free host licence.</summary>
    FreeLicence,
}
