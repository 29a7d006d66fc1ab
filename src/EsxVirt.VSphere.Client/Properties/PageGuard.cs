using System.Runtime.InteropServices;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Properties;

/// <summary>
/// Watches the pages of one reading, so that a server that never comes to the last one cannot keep us for ever: an
/// object may come once for each query, a page must bring something, and there is an end to everything.
/// </summary>
internal sealed class PageGuard(int queries)
{
    private const int MaxObjects = 1_000_000;

    private readonly Dictionary<ManagedObjectReference, int> _seen = [];
    private readonly HashSet<string> _tokens = [];
    private int _objects;

    /// <exception cref="AnswerFormatException">This page cannot be part of an honest answer.</exception>
    public void Check(RetrieveResult page)
    {
        if (page.Token is { } token)
        {
            if (!_tokens.Add(token))
                throw Endless($"the page token '{token}' comes again");
            if (page.Objects.Count == 0)
                throw Endless("a page without objects announces another one");
        }
        foreach (ObjectContent content in page.Objects)
        {
            ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, content.Obj, out _);
            if (++count > queries)
                throw Endless($"object {content.Obj} comes again");
        }
        _objects += page.Objects.Count;
        if (_objects > MaxObjects)
            throw Endless($"there are more than {MaxObjects} objects");
    }

    private static AnswerFormatException Endless(string reason) =>
        new("ContinueRetrievePropertiesEx", $"its pages never end: {reason}");
}
