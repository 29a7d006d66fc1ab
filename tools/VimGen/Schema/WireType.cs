namespace VimGen.Schema;

/// <summary>Kinds of types; the names are those of WireKind in the generated code.</summary>
internal enum WireType
{
    String, Boolean, Byte, Short, Int, Long, Float, Double, DateTime, Binary, Any, Reference, Enum, Data,
}
