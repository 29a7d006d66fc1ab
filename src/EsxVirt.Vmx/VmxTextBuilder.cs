using System.Text;

namespace EsxVirt.Vmx;

/// <summary>Writes a document: the original text with the edited values put in place.</summary>
internal sealed class VmxTextBuilder(string text)
{
    private readonly StringBuilder _output = new(text.Length + 256);
    private int _copied;

    public string Build(List<VmxItem> items)
    {
        foreach (VmxItem item in items)
        {
            if (!item.IsInText)
                continue;
            if (item.IsRemoved)
                Remove(item.Span);
            else if (item.NewValue is { } value)
                Replace(item.Span, value);
        }
        CopyUntil(text.Length);
        foreach (VmxItem item in items)
        {
            if (item is { IsInText: false, IsRemoved: false })
                Append(item.NewKey!, item.NewValue!);
        }
        return _output.ToString();
    }

    private void Replace(VmxSpan span, string value)
    {
        CopyUntil(span.ValueStart - span.QuoteLength);
        // The escapes leave no double quote and no line break in the value, so that these quotes always fit.
        _output.Append('"').Append(value).Append('"');
        _copied = span.ValueEnd + span.QuoteLength;
    }

    private void Remove(VmxSpan span)
    {
        int start = span.NameStart;
        int end = span.ValueEnd + span.QuoteLength;
        int lineStart = start;
        while (lineStart > _copied && text[lineStart - 1] is ' ' or '\t')
            lineStart--;
        int lineEnd = end;
        while (lineEnd < text.Length && text[lineEnd] is ' ' or '\t')
            lineEnd++;

        bool isAlone = (lineStart == 0 || text[lineStart - 1] is '\n' or '\r')
            && (lineEnd == text.Length || text[lineEnd] is '\n' or '\r');
        if (isAlone)
        {
            CopyUntil(lineStart);
            if (lineEnd < text.Length)
                lineEnd += text.AsSpan(lineEnd).StartsWith("\r\n") ? 2 : 1;
            _copied = lineEnd;
            return;
        }
        CopyUntil(start);
        // A `;` behind parts it from the next statement on the line; what stands before has its own.
        _copied = lineEnd < text.Length && text[lineEnd] == ';' ? lineEnd + 1 : end;
    }

    private void Append(string key, string value)
    {
        string lineBreak = text.Contains("\r\n") ? "\r\n" : "\n";
        if (_output.Length > 0 && _output[^1] is not ('\n' or '\r'))
            _output.Append(lineBreak);
        _output.Append(key).Append(" = \"").Append(value).Append('"').Append(lineBreak);
    }

    private void CopyUntil(int position)
    {
        _output.Append(text, _copied, position - _copied);
        _copied = position;
    }
}
