using EsxVirt.Domains;

namespace EsxVirt.Tests.Faults;

/// <summary>A row of the fault matrix: one operation that changes a server.</summary>
/// <param name="Name">As a user would call it.</param>
internal sealed record ChangingOperation(string Name)
{
    /// <summary>Carries the operation out; only what it sends is troubled.</summary>
    public delegate Task Act(ChangeOptions? options, CancellationToken cancellationToken);

    /// <summary>Brings a healthy server into the state before the operation, looks up what it needs, and says how it is
    /// carried out.</summary>
    public required Func<FaultScene, Task<Act>> Prepare { get; init; }

    /// <summary>Whether the server shows that it was carried out. Checked on the run without trouble, so that "done" is
    /// nobody's guess; the other runs are compared with that one, object by object and file by file.</summary>
    public required Func<FaultScene, bool> IsDone { get; init; }

    /// <summary>An operation of several calls that no server can take back may stop after one of them: what the error's
    /// message then says, and what the server shows. Null where there are only done and untouched.</summary>
    public (string Says, Func<FaultScene, bool> Holds)? Between { get; init; }

    /// <summary>Makes texts equal that the server makes anew in each run, such as identifiers.</summary>
    public Func<string, string> Mask { get; init; } = text => text;

    /// <summary>The server that it works on.</summary>
    public string Product { get; init; } = "esxi-8.0";

    /// <summary>The connection's URI.</summary>
    public string Uri { get; init; } = "esx://host.example.com/";

    /// <summary>Virtual machines on the server.</summary>
    public int Machines { get; init; } = 6;
}
