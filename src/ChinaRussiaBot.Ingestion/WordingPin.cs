using ChinaRussiaBot.Ingestion.Review;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Ingestion;

/// <summary>A person's word on what a wording asks for: it is written under the <c>asked</c> of the item, all or nothing, after a check.</summary>
/// <param name="knowledge">The knowledge folder.</param>
public sealed class WordingPin(string knowledge)
{
    /// <summary>Writes wordings into the file of an item, each under the language of its script.</summary>
    /// <param name="id">A passage or a policy.</param>
    /// <param name="wordings">As people ask; marks at the end are left away.</param>
    /// <exception cref="DirectoryNotFoundException">There is no knowledge folder.</exception>
    public PinResult Pin(string id, IReadOnlyList<string> wordings)
    {
        KnowledgeReading reading = KnowledgeReader.Read(knowledge);
        if (reading.Knowledge is not { } known)
            return Nothing(reading.Problems[0]);
        if (!reading.Places.TryGetValue(id, out KnowledgePlace place) || known.Items.FirstOrDefault(item => item.Id == id) is not { } wanted)
            return Nothing($"no item is called '{id}'{NearMiss.Suggest(id, reading.Places.Keys)}");
        if (Elsewhere(wanted, reading) is { } elsewhere)
            return Nothing(elsewhere);
        string text = File.ReadAllText(Path.Combine(knowledge, place.File));
        Dictionary<string, string> owners = Owners(known);
        List<(Language Language, string Wording)> pinned = [];
        foreach (string wording in wordings.Select(Plain))
        {
            if (Refused(wording, id, owners, reading) is { } refused)
                return Nothing(refused);
            Language language = LanguageDetector.Detect(wording)!.Value;
            if (AskedEdit.Add(text, id, LanguageTag.Of(language), wording) is not { } after)
                return Nothing(new KnowledgeProblem(place.File, place.Line, $"'{id}' is written in a way that only a person can change: put '{wording}' under its 'asked' by hand"));
            text = after;
            owners[TextNormalizer.NormalizeText(wording)] = id;
            pinned.Add((language, wording));
        }

        return Write(place.File, text, [.. pinned.Select(one => new PinnedWording(one.Language, one.Wording, AskedEdit.LineOf(text, id, LanguageTag.Of(one.Language), one.Wording) ?? place.Line))]);
    }

    private PinResult Write(string file, string text, PinnedWording[] pinned)
    {
        Writing writing = new(knowledge);
        writing.Add(file, text);
        if (writing.Check() is [{ } wrong, ..])
            return Nothing(wrong);
        try
        {
            writing.Commit();
        }
        catch (RefusedException refused)
        {
            return Nothing(RefusalText.English(refused.Reason, refused.Detail));
        }

        return new PinResult(file, pinned);
    }

    private static KnowledgeProblem? Refused(string wording, string id, Dictionary<string, string> owners, KnowledgeReading reading)
    {
        if (LanguageDetector.Detect(wording) is null)
            return new KnowledgeProblem("", 0, $"'{wording}' is neither Chinese nor Russian");
        if (!owners.TryGetValue(TextNormalizer.NormalizeText(wording), out string? owner))
            return null;
        KnowledgePlace there = reading.Places[owner];
        return new KnowledgeProblem(there.File, there.Line, owner == id
            ? $"'{wording}' asks for '{id}' already"
            : $"'{wording}' asks for '{owner}': one wording asks for one item, take it out there first");
    }

    /// <summary>Where the words by which such an item is found are written instead; null when it is here.</summary>
    private static KnowledgeProblem? Elsewhere(KnowledgeItem item, KnowledgeReading reading)
    {
        (KnowledgePlace place, string? where) = item switch
        {
            Figure { Passage: { } passage } => (reading.Places[item.Id], $"a figure is found by its passage: pin the wording to '{passage.Id}'"),
            Figure { Measure.Id: var measure } => (reading.Claims[$"measure {measure}"], $"a figure is found by the names of its measure: add the words to the synonyms of '{measure}' here"),
            Port => (reading.Places[item.Id], "a port is found by its names: add the words to its synonyms here"),
            _ => default((KnowledgePlace, string?)),
        };
        return where is null ? null : new KnowledgeProblem(place.File, place.Line, where);
    }

    /// <summary>Which item each wording asks for: those that their authors foresee, and titles and labels.</summary>
    private static Dictionary<string, string> Owners(KnowledgeBase known)
    {
        Dictionary<string, string> owners = new(StringComparer.Ordinal);
        foreach (KnowledgeItem item in known.Items)
        {
            BilingualText? own = item switch { PolicyPoint policy => policy.Title, Figure { Passage: null } figure => figure.Label, _ => null };
            foreach (string phrase in own is null ? item.Asked.All : item.Asked.All.Append(own.Chinese).Append(own.Russian))
                owners.TryAdd(TextNormalizer.NormalizeText(Plain(phrase)), item.Id);
        }

        return owners;
    }

    private static string Plain(string wording) =>
        string.Join(' ', wording.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('?', '？', '!', '！', '.', '。', ' ');

    private static PinResult Nothing(string problem) => Nothing(new KnowledgeProblem("", 0, problem));

    private static PinResult Nothing(KnowledgeProblem problem) => new("", [], problem);
}
