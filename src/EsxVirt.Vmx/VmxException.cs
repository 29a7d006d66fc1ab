namespace EsxVirt.Vmx;

/// <summary>Something is wrong with a VMX text; <see cref="Exception.Message"/> is complete in itself.</summary>
public abstract class VmxException : FormatException
{
    private protected VmxException(string message, int line, string? key) : base(message)
    {
        Line = line;
        Key = key;
    }

    /// <summary>1-based line of the text; 0 where no line is to blame (a missing entry).</summary>
    public int Line { get; }

    /// <summary>The key of the entry to blame; null where none has been read yet.</summary>
    public string? Key { get; }
}

/// <summary>The text does not follow the grammar of VMX.</summary>
public sealed class VmxSyntaxException : VmxException
{
    internal VmxSyntaxException(string problem, int line, string? key)
        : base(key is null ? $"memory conf:{line}: {problem}"
            : $"memory conf:{line}: {problem} for key '{key}'", line, key) =>
        Problem = problem;

    /// <summary>What is wrong, without line and key: libvirt's wording where libvirt knows the problem.</summary>
    public string Problem { get; }
}

/// <summary>The bytes are not text in the encoding that the file names, or nobody knows that encoding.</summary>
public sealed class VmxEncodingException : VmxException
{
    internal VmxEncodingException(string problem, int line, string? key)
        : base(key is null ? $"{problem} (line {line})" : $"{problem} (line {line}, key '{key}')", line, key)
    {
    }
}

/// <summary>An entry is missing, or its value is not of the type that it must have.</summary>
public sealed class VmxValueException : VmxException
{
    internal VmxValueException(string message, int line, string key) : base(message, line, key)
    {
    }
}
