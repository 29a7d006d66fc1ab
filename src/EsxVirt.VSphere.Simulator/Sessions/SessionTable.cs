using System.Security.Cryptography;

namespace EsxVirt.VSphere.Simulator.Sessions;

/// <summary>Who is logged in. A session ends by logout, by idleness, or when a test says so.</summary>
internal sealed class SessionTable(TimeProvider clock, TimeSpan timeout)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Session> _byCookie = [];

    /// <summary>Makes a session; cookie and key are not related, as one of them is public.</summary>
    public Session Open(string userName)
    {
        var session = new Session(
            $"52{Guid.NewGuid():D}"[..36], RandomNumberGenerator.GetHexString(40, lowercase: true),
            userName, clock.GetUtcNow());
        lock (_gate)
            _byCookie[session.Cookie] = session;
        return session;
    }

    /// <summary>The living session of that cookie; each successful look counts as activity.</summary>
    public Session? Find(string? cookie)
    {
        if (cookie is null)
            return null;
        DateTimeOffset now = clock.GetUtcNow();
        lock (_gate)
        {
            if (!_byCookie.TryGetValue(cookie, out Session? session))
                return null;
            if (now - session.LastActive > timeout)
            {
                _byCookie.Remove(cookie);
                return null;
            }

            session.LastActive = now;
            session.CallCount++;
            return session;
        }
    }

    public bool IsOpen(Session session)
    {
        lock (_gate)
            return _byCookie.ContainsKey(session.Cookie);
    }

    public void Close(Session session)
    {
        lock (_gate)
            _byCookie.Remove(session.Cookie);
    }

    public IReadOnlyList<Session> All
    {
        get
        {
            lock (_gate)
                return [.. _byCookie.Values];
        }
    }

    public void CloseAll()
    {
        lock (_gate)
            _byCookie.Clear();
    }
}
