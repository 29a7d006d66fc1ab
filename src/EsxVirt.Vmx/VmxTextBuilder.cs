using System.Text;

namespace EsxVirt.Vmx;

/// <summary>Writes a document: the original text with the edited values put in place.</summary>
internal sealed class VmxTextBuilder
{
    private readonly VmxStorage _storage;
    private readonly string _text;
    private readonly StringBuilder _output;
    private int _copied;

    public VmxTextBuilder(VmxStorage storage)
    {
        _storage = storage;
        _text = storage.Text.ToString();
        _output = new StringBuilder(_text.Length + 256);
    }

    public string Build()
    {
        foreach (VmxItem item in _storage.Items)
        {
            if (!item.IsInText)
                continue;
            if (item.IsRemoved)
                Remove(item.Span);
            else if (item.Edit >= 0)
                Replace(item.Span, _storage.Edits[item.Edit].Value);
        }
        CopyUntil(_text.Length);
        foreach (VmxItem item in _storage.Items)
        {
            if (item is { IsInText: false, IsRemoved: false })
                Append(_storage.Edits[item.Edit]);
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
        while (lineStart > _copied && _text[lineStart - 1] is ' ' or '\t')
            lineStart--;
        int lineEnd = end;
        while (lineEnd < _text.Length && _text[lineEnd] is ' ' or '\t')
            lineEnd++;

        bool isAlone = (lineStart == 0 || _text[lineStart - 1] is '\n' or '\r')
            && (lineEnd == _text.Length || _text[lineEnd] is '\n' or '\r');
        if (isAlone)
        {
            CopyUntil(lineStart);
            if (lineEnd < _text.Length)
                lineEnd += _text.AsSpan(lineEnd).StartsWith("\r\n") ? 2 : 1;
            _copied = lineEnd;
            return;
        }
        CopyUntil(start);
        // A `;` behind parts it from the next statement on the line; what stands before has its own.
        _copied = lineEnd < _text.Length && _text[lineEnd] == ';' ? lineEnd + 1 : end;
    }

    private void Append(VmxEdit added)
    {
        string lineBreak = _text.Contains("\r\n") ? "\r\n" : "\n";
        if (_output.Length > 0 && _output[^1] is not ('\n' or '\r'))
            _output.Append(lineBreak);
        _output.Append(added.Key).Append(" = \"").Append(added.Value).Append('"').Append(lineBreak);
    }

    private void CopyUntil(int position)
    {
        _output.Append(_text, _copied, position - _copied);
        _copied = position;
    }
}
