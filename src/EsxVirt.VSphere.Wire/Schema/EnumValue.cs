namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>A known value of an enumeration.</summary>
/// <param name="Text">Its text on the wire.</param>
/// <param name="Since">The version that brought it.</param>
public readonly record struct EnumValue(string Text, ApiVersion Since);
