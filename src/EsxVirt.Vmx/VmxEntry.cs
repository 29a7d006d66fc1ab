namespace EsxVirt.Vmx;

/// <summary>One <c>key = "value"</c> of a VMX text.</summary>
/// <param name="Key">As spelled in the file; keys are equal ignoring case.</param>
/// <param name="Value">The text between the quotes, escapes such as <c>|22</c> not resolved.</param>
/// <param name="Line">1-based line where the key stands; 0 for an entry added later.</param>
public readonly record struct VmxEntry(string Key, string Value, int Line);
