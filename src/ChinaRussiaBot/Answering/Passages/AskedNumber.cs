using System.Text.RegularExpressions;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>"How many residents", 多少保证金: a number of these very things is asked, and a text that has none of them, or no number near them, does not give it. Pure.</summary>
internal static partial class AskedNumber
{
    private const int Near = 90;
    private const int Stem = 6;

    /// <summary>Whether the item can tell the number that is asked; true when none is asked of a thing.</summary>
    public static bool IsToldBy(FoundItem found, Question question)
    {
        if (found.Item is Knowledge.Figure)
            return true;
        if (question.Language == Language.Chinese)
            return !Heads(question).Any(found.Missing.Contains);
        return !CountedThing.SaidOf(question).Exists(found.Missing.Contains)
            && ((CountedThing.In(question) ?? CountedThing.Named(question)) is not { } counted || (!found.Missing.Contains(counted) && IsNumbered(found.Item.Quote(Language.Russian) ?? "", counted)));
    }

    /// <summary>Said in other words it may still be numbered, though not by a date.</summary>
    private static bool IsNumbered(string text, ContentWord counted)
    {
        bool named = false;
        foreach (Match thing in Regex.Matches(text, $@"(?<!\p{{L}}){Regex.Escape(counted.Text[..Math.Min(Stem, Math.Max(1, counted.Text.Length - 2))])}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
        {
            named = true;
            int start = Math.Max(0, thing.Index - Near);
            if (AnswerForms.Number(text[start..Math.Min(text.Length, thing.Index + thing.Length + Near)]))
                return true;
        }

        return !named && AnswerForms.Number(NoNumber().Replace(text, ""));
    }

    /// <summary>The words right behind 多少, or right before 是多少.</summary>
    public static IEnumerable<ContentWord> Heads(Question question)
    {
        foreach (Match asked in HowMuch().Matches(question.Analyzed.Text))
        {
            foreach (ContentWord word in question.Content)
            {
                if (word.Text.Length > 1 && !word.IsFlow && !word.IsWeak && !WordForms.IsNumeral(word.Text) && !IsUnit(word, question)
                    && (word.Start == asked.Index + asked.Length || (asked.Groups["is"].Success && word.Start + word.Text.Length == asked.Index)))
                    yield return word;
            }
        }
    }

    private static bool IsUnit(ContentWord word, Question question) => question.Analyzed.Spans.Any(span =>
        span.Start <= word.Start && word.Start < span.End && span.Term.Kind == TermKind.Class && span.Term.Id.StartsWith("unit.", StringComparison.Ordinal));

    /// <summary>Dates and "the two countries".</summary>
    [GeneratedRegex(@"(?:\d{1,2}\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\w*|\b(?:19|20)\d\d\b|\bдв(?:е|ух|умя)\s(?:стран|сторон|государств)\w*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoNumber();

    [GeneratedRegex(@"(?<is>[是为])?(?:多少|几何)", RegexOptions.CultureInvariant)]
    private static partial Regex HowMuch();
}
