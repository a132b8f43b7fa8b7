using System.Reflection;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>A fixed wording in one language, cut at its places: literal, place, literal … </summary>
/// <param name="Wording">Which wording it is.</param>
/// <param name="Literals">One more than there are places; the first and last may be empty.</param>
/// <param name="Places">The numbers of the places between the literals.</param>
internal sealed record Frame(BilingualText Wording, IReadOnlyList<string> Literals, IReadOnlyList<int> Places)
{
    private static readonly Dictionary<Language, Frame[]> ByLanguage = Enum.GetValues<Language>().ToDictionary(static language => language, All);

    /// <summary>Every fixed wording that says something itself, the longest first. Bare words such as "growth" are no frames: they stand in texts too.</summary>
    public static IReadOnlyList<Frame> Of(Language language) => ByLanguage[language];

    private static Frame[] All(Language language) =>
        [.. typeof(Wording).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(static field => field.FieldType == typeof(BilingualText))
            .Select(static field => (BilingualText)field.GetValue(null)!)
            .Select(wording => Cut(wording, wording[language]))
            .Where(static frame => frame.Weight > 0 && (frame.Places.Count > 0 || frame.Literals[0][^1] is '.' or '。' or ':' or '：'))
            .OrderByDescending(static frame => frame.Weight)];

    private int Weight => Literals.Sum(static literal => literal.Count(char.IsLetter));

    private static Frame Cut(BilingualText wording, string text)
    {
        List<string> literals = [];
        List<int> places = [];
        int at = 0;
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            literals.Add(text[at..open]);
            places.Add(text[open + 1] - '0');
            at = open + 3;
        }

        literals.Add(text[at..]);
        return new Frame(wording, literals, places);
    }
}
