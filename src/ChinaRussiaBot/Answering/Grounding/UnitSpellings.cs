using System.Collections.Frozen;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Recognises the declared units after a number in normalised text. Thread-safe.</summary>
internal sealed class UnitSpellings
{
    private readonly FrozenDictionary<char, (string Spelling, string Unit)[]> byFirst;

    public UnitSpellings(IEnumerable<Unit> units) => byFirst = units
        .SelectMany(static unit => unit.ChineseSpellings.Concat(unit.RussianSpellings).Concat(unit.RussianPrint).Append(unit.ChinesePrint)
            .Select(spelling => (Spelling: Squeeze(TextNormalizer.NormalizeText(spelling)), Unit: NumberMark.UnitOf(unit))))
        .Where(static entry => entry.Spelling.Length > 0)
        .Distinct()
        .GroupBy(static entry => entry.Spelling[0])
        .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static entry => entry.Spelling.Length).ToArray());

    /// <summary>The unit that stands at <paramref name="at"/>, blanks left out; "" at the same place when there is none.</summary>
    public (string Unit, int End) At(string text, int at)
    {
        int start = at;
        while (start < text.Length && text[start] == ' ')
            start++;
        if (start < text.Length && byFirst.TryGetValue(text[start], out (string Spelling, string Unit)[]? candidates))
        {
            foreach ((string spelling, string unit) in candidates)
            {
                if (Matches(text, start, spelling) is > 0 and int end)
                    return (unit, end);
            }
        }

        return ("", at);
    }

    private static int Matches(string text, int at, string spelling)
    {
        foreach (char wanted in spelling)
        {
            while (at < text.Length && text[at] == ' ')
                at++;
            if (at == text.Length || text[at] != wanted)
                return 0;
            at++;
        }

        bool cutsWord = char.IsLetter(spelling[^1]) && at < text.Length && char.IsLetter(text[at]) && !Questions.Tokenizer.IsHan(text[at]);
        return cutsWord ? 0 : at;
    }

    private static string Squeeze(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
