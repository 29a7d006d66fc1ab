namespace EsxVirt.VSphere.Client.Errors;

/// <summary>
/// The answer to a call is not what the VI API promises: not XML, a web page, another namespace, a list that never
/// ends. The message says where.
/// </summary>
public sealed class AnswerFormatException : VimClientException
{
    internal AnswerFormatException(string method, string problem, Exception? inner = null)
        : base($"The answer to call '{method}' cannot be read: {problem}", inner)
    {
        Method = method;
        Problem = problem;
    }

    /// <summary>The method called.</summary>
    public string Method { get; }

    /// <summary>What is wrong with the answer, with line and element where there are any.</summary>
    public string Problem { get; }

    /// <summary>The server called it done, by HTTP status 200, and sent nothing at all.</summary>
    public bool IsEmpty { get; internal init; }
}
