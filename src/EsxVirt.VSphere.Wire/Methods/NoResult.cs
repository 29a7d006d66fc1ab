namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Result of a method that returns nothing.</summary>
public readonly record struct NoResult;
