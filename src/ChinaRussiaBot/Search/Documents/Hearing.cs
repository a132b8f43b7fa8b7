using System.Text.Json;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>
/// Writes down everything that answers hear from the passages of documents. Besides that they rest on authored knowledge, the engine and
/// the day alone: while another index says the same to the same questions, it answers the same. Thread-safe.
/// </summary>
internal sealed class Hearing
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Heard> heard = new(StringComparer.Ordinal);
    private bool forgotten;

    /// <summary>All that was heard, each once; null when it could not be asked again.</summary>
    public IReadOnlyList<Heard>? All
    {
        get
        {
            lock (gate)
                return forgotten ? null : [.. heard.Values];
        }
    }

    /// <summary>Whether these passages say what was heard.</summary>
    public static bool IsRepeatedBy(IEnumerable<Heard> heard, DocumentPassages passages)
    {
        foreach (Heard one in heard)
        {
            Hearing again = new();
            passages.Hearing = again;
            Ask(one, passages);
            passages.Hearing = null;
            if (again.All is not [{ } now] || Text(now) != Text(one))
                return false;
        }

        return true;
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
            heard.TryAdd(Text(one), one);
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

    private static string Text(Heard one) => JsonSerializer.Serialize(one, HeardJson.Default.Heard);
}
