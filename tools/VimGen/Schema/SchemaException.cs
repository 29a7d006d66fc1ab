namespace VimGen.Schema;

/// <summary>A mistake in the schema file.</summary>
internal sealed class SchemaException(int line, string message) : Exception(message)
{
    public int Line => line;
}
