using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>In what kinds of quantity a question asks: money, mass, volume, pieces. Pure.</summary>
internal static partial class AskedAmounts
{
    private static readonly ILookup<string, string> Table = WordClasses.Read("asks").ToLookup(static entry => entry.Class, static entry => entry.Phrase);
    private static readonly string[] Alone = [.. Table["alone"]];
    private static readonly HashSet<string> HowMany = [.. Table["how.many"]];
    private static readonly HashSet<string> Extents = [.. Table["extent"].Select(RussianStemmer.Stem)];

    /// <summary>"How many dollars' worth of cars": the money is asked, the cars are only named.</summary>
    public static List<Dimension> Leading(AnalyzedText text)
    {
        List<Dimension> named = [.. Named(text).Select(static span => DimensionOf(span.Term)).Distinct()];
        List<Dimension> amounts = [.. named.Where(static dimension => dimension is Dimension.Money or Dimension.Mass or Dimension.Volume)];
        // "The volume of the portfolio of projects": nobody asks how many there are.
        return amounts.Count > 0 || (text.Tokens.Any(static token => Extents.Contains(token.Key)) && !text.Tokens.Any(static token => HowMany.Contains(token.Text))) ? amounts
            : [.. named.Where(static dimension => dimension == Dimension.Count)];
    }

    /// <summary>Each kind that is asked for, pieces too when their number is: "how many cars, and for how much".</summary>
    public static List<Dimension> All(AnalyzedText text)
    {
        List<Dimension> asked = [.. Named(text)
            .Where(span => DimensionOf(span.Term) is Dimension.Money or Dimension.Mass or Dimension.Volume || IsNumberAsked(text.Text, span))
            .Select(static span => DimensionOf(span.Term)).Distinct()];
        if (asked.Contains(Dimension.Money) && Physical().IsMatch(text.Text))
            asked.AddRange(((Dimension[])[Dimension.Mass, Dimension.Volume, Dimension.Count]).Except(asked));
        return asked;
    }

    /// <summary>"Of the yuan alone": one of several that are counted together.</summary>
    public static bool AsksAlone(AnalyzedText text) => Array.Exists(Alone, word => Tokenizer.IsHan(word[0]) ? text.Text.Contains(word, StringComparison.Ordinal) : text.Tokens.Any(token => token.Text == word));

    private static IEnumerable<TermSpan> Named(AnalyzedText text) => text.Spans
        .Where(span => span.Term.Kind == TermKind.Class && span.Term.Id.StartsWith("unit.", StringComparison.Ordinal) && !IsOfIntent(text, span)
            && (span.Length > 2 || (Tokenizer.IsHan(text.Text[span.Start]) && (span.Length == 2 || span.Term.Id is not ("unit.count" or "unit.volume") || IsCounted(text.Text, span.Start)))));

    /// <summary>"What weight has the province in the trade", "how much in sum": a part, a sum, and neither mass nor money.</summary>
    private static bool IsOfIntent(AnalyzedText text, TermSpan unit) =>
        text.Spans.Any(span => span.Term is { Kind: TermKind.Class, Id: "intent.share" or "intent.sum" } && span.Start <= unit.Start && unit.End <= span.End && span.Length > unit.Length);

    private static Dimension DimensionOf(Term term) => Enum.Parse<Dimension>(term.Id["unit.".Length..], ignoreCase: true);

    /// <summary>列, 名, 方 and the like are units only behind a number or the question for one.</summary>
    private static bool IsCounted(string text, int at) =>
        text[at] is not ('个' or '人') && at > 0 && (char.IsAsciiDigit(text[at - 1]) || "少几每千万百亿十".Contains(text[at - 1], StringComparison.Ordinal));

    private static bool IsNumberAsked(string text, TermSpan span) =>
        DimensionOf(span.Term) == Dimension.Count && (!Tokenizer.IsHan(text[span.Start]) || span.Length > 1 || (IsCounted(text, span.Start) && !char.IsAsciiDigit(text[span.Start - 1])));

    /// <summary>出口量和出口额, "объём и стоимость": the amount itself beside the money.</summary>
    [GeneratedRegex(@"(?:进口|出口|采购|供应|供气|销|运|交易)量|数量|(?<!\p{L})количеств\w*|физическ\w+\s+объ[её]м\w*|объ[её]м\w*\s+и\s+(?:стоимост|сумм|выручк)\w*|(?:стоимост|сумм)\w*\s+и\s+объ[её]м\w*|объ[её]м\w*(?=\s[^?!;]{1,90}\sи\s+(?:его|е[её]|их)\s+(?:стоимост|сумм|выручк))", RegexOptions.CultureInvariant)]
    private static partial Regex Physical();
}
