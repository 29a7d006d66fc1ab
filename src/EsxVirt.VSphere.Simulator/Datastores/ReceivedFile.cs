namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>What came of a file that a client sent.</summary>
internal readonly record struct ReceivedFile(TemporaryFile Content, ReceivedFile.End How)
{
    public enum End
    {
        /// <summary>All of it came.</summary>
        Whole,

        /// <summary>The client went away, or the connection did.</summary>
        Broken,

        /// <summary>The datastore was full.</summary>
        NoRoom,
    }
}
