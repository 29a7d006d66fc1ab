using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Sessions;

/// <summary>
/// One login and what belongs to it: collectors, filters and views live and die with the session, and nobody else
/// can name them. Guarded by the inventory's lock.
/// </summary>
internal sealed class Session
{
    private readonly Dictionary<ManagedObjectReference, ManagedObject> _objects = [];
    private readonly Dictionary<ManagedObjectReference, Collecting.UpdateStream> _updates = [];
    private int _lastObject;

    /// <param name="key">What <c>UserSession.key</c> shows, to everybody who may list sessions.</param>
    /// <param name="cookie">The secret that identifies the client.</param>
    /// <param name="userName">As given at login.</param>
    /// <param name="now">Time of login.</param>
    public Session(string key, string cookie, string userName, DateTimeOffset now)
    {
        Key = key;
        Cookie = cookie;
        UserName = userName;
        LoginTime = now;
        LastActive = now;
    }

    public string Key { get; }

    public string Cookie { get; }

    public string UserName { get; }

    public DateTimeOffset LoginTime { get; }

    public DateTimeOffset LastActive { get; set; }

    public int CallCount { get; set; }

    /// <summary>Rests of paged retrievals by token.</summary>
    public Dictionary<string, Collecting.Continuation> Continuations { get; } = [];

    /// <summary>The number of the last token given out.</summary>
    public int LastToken { get; set; }

    /// <summary>What a collector has still to tell this session.</summary>
    public Collecting.UpdateStream UpdatesOf(ManagedObjectReference collector)
    {
        if (!_updates.TryGetValue(collector, out Collecting.UpdateStream? stream))
            _updates[collector] = stream = new Collecting.UpdateStream();
        return stream;
    }

    /// <summary>A reference for a new object of this session, spelled as a vCenter spells them.</summary>
    public ManagedObjectReference NewReference(string type) => new(type, $"session[{Key}]{type}-{++_lastObject}");

    public void Add(ManagedObject item) => _objects[item.Self] = item;

    public void Remove(ManagedObject item) => _objects.Remove(item.Self);

    public ManagedObject? Find(ManagedObjectReference reference) => _objects.GetValueOrDefault(reference);

    public UserSession Describe() => new()
    {
        Key = Key,
        UserName = UserName,
        FullName = UserName,
        LoginTime = LoginTime,
        LastActiveTime = LastActive,
        Locale = "en",
        MessageLocale = "en",
        ExtensionSession = false,
        IpAddress = "127.0.0.1",
        UserAgent = "",
        CallCount = CallCount,
    };
}
