using System.Globalization;

namespace EsxVirt.Cli.Output;

/// <summary>
/// One line that tells how far something is, written over again and again, as virsh does on standard error.
/// </summary>
internal sealed class ProgressLine(TextWriter output, string label) : IProgress<int>
{
    private readonly Lock _gate = new();
    private bool _closed;

    /// <summary>A percentage; 100 is kept for the end.</summary>
    public void Report(int value) => Write(Math.Clamp(value, 0, 99.99));

    /// <summary>It is done.</summary>
    public void Finish() => Write(100);

    /// <summary>Reports that come late are not shown any more.</summary>
    public void Close()
    {
        lock (_gate)
            _closed = true;
    }

    private void Write(double percent)
    {
        lock (_gate)
        {
            if (_closed)
                return;
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\r{label}: [{percent,5:F2} %]"));
            output.Flush();
        }
    }
}
