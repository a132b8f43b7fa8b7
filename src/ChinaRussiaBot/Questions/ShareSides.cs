using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>
/// Of two that a share sets against each other, which is the part: "Russia's share in the trade of a province" is another number than the
/// province's share in the trade with Russia, in nearly the same words. Pure.
/// </summary>
internal static partial class ShareSides
{
    /// <summary>Whether the part is one of the two countries (true), a place within one (false), or that is not said (null).</summary>
    public static bool? IsOfCountry(AnalyzedText text, Func<string, DeclaredName?> nameOf)
    {
        if (Chinese().Match(text.Text) is { Success: true } takes)
            return LastBefore(text, takes.Index, nameOf) ?? (IsPlaceAfter(text, takes.Index + takes.Length, nameOf) ? true : null);
        if (Russian().Match(text.Text) is not { Success: true } share)
            return null;
        int end = share.Index + share.Length;
        // "Хэйлунцзян доля в торговле с Россией": whose share it is stands before it.
        return OfWhole().IsMatch(text.Text, end) && LastBefore(text, share.Index, nameOf) is { } before ? before : FirstAfter(text, end, nameOf);
    }

    private static bool? LastBefore(AnalyzedText text, int at, Func<string, DeclaredName?> nameOf)
    {
        bool? last = null;
        foreach (TermSpan span in text.Spans.Where(span => span.End <= at && span.Term.Kind == TermKind.Name))
            last = Side(span, nameOf) ?? last;
        return last;
    }

    private static bool? FirstAfter(AnalyzedText text, int at, Func<string, DeclaredName?> nameOf)
    {
        foreach (TermSpan span in text.Spans.Where(span => span.Start >= at && span.Term.Kind == TermKind.Name))
        {
            if (Side(span, nameOf) is { } side)
                return side;
        }

        return null;
    }

    private static bool IsPlaceAfter(AnalyzedText text, int at, Func<string, DeclaredName?> nameOf) =>
        LeaningWords.PlaceIn(text)?.Start == at || text.Spans.Any(span => span.Start == at && Side(span, nameOf) == false);

    private static bool? Side(TermSpan span, Func<string, DeclaredName?> nameOf) => span.Term.Id switch
    {
        "china" or "russia" => true,
        _ when span.Term.Kind == TermKind.Name && nameOf(span.Term.Id) is { Kind: NameKind.Province or NameKind.Region or NameKind.City } => false,
        _ => null,
    };

    [GeneratedRegex(@"占(?:了|到|比|据)?", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\G\s+во?\s", RegexOptions.CultureInvariant)]
    private static partial Regex OfWhole();

    [GeneratedRegex(@"(?<!\p{L})(?:(?:приходи|приш)\w+\s+на|дол[яиюе]|удельн\w+\s+вес)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Russian();
}
