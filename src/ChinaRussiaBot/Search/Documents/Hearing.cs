using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>
/// Writes down everything that answers hear from the passages of documents. Besides that they rest on authored knowledge, the engine and
/// the day alone: while another index says the same to the same questions, it answers the same. Thread-safe.
/// </summary>
internal sealed class Hearing
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (Heard Heard, SortedSet<string> For)> heard = new(StringComparer.Ordinal);
    private bool forgotten;

    /// <summary>For whose answer anything is heard from now on: the id of a question; "" for everyone's.</summary>
    public string Asking { get; set; } = "";

    /// <summary>All that was heard, each once; null when it could not be asked again.</summary>
    public IReadOnlyList<HeardFor>? All
    {
        get
        {
            lock (gate)
                return forgotten ? null : [.. heard.Values.Select(static one => new HeardFor(one.Heard, [.. one.For]))];
        }
    }

    /// <summary>What was heard and these passages do not say.</summary>
    public static IEnumerable<HeardFor> Different(IEnumerable<HeardFor> heard, DocumentPassages passages)
    {
        foreach (HeardFor one in heard)
        {
            Hearing again = new();
            passages.Hearing = again;
            Ask(one.Heard, passages);
            passages.Hearing = null;
            if (again.All is not [{ } now] || Text(now.Heard) != Text(one.Heard))
                yield return one;
        }
    }

    public void Note(HeardKind what, string key, HeardDigest answer) => Note(new Heard(what, key, null, 0, 0, false, answer.Finish()));

    public void Note(PassageQuery query, int limit, int taken, bool ended, HeardDigest answer) =>
        Note(new Heard(HeardKind.Search, "", query, limit, taken, ended, answer.Finish()));

    private void Note(Heard one)
    {
        lock (gate)
        {
            // Vectors come from a model: nobody can ask it again for nothing.
            forgotten |= one.Query is { Vector.IsEmpty: false };
            string text = Text(one);
            if (!heard.TryGetValue(text, out (Heard Heard, SortedSet<string> For) before))
                heard[text] = before = (one, new(StringComparer.Ordinal));
            before.For.Add(Asking);
        }
    }

    private static void Ask(Heard one, DocumentPassages passages)
    {
        HeldPassages held = passages.AsHeld();
        switch (one.What)
        {
            case HeardKind.Search:
                using (IEnumerator<(string Id, Passage? Document)> found = passages.Find(one.Query!, one.Limit).GetEnumerator())
                {
                    for (int taken = 0; taken < one.Taken + (one.Ended ? 1 : 0) && found.MoveNext(); taken++)
                    {
                    }
                }

                break;
            case HeardKind.Word:
                passages.Knows(one.Key);
                break;
            case HeardKind.Passage:
                held.ById(one.Key);
                break;
            case HeardKind.Source:
                _ = held.Under(one.Key);
                break;
        }
    }

    private static string Text(Heard one) => HeardFormat.Text(one);
}
