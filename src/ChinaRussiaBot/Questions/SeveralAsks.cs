using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>
/// A question that asks several things one after the other ("how many cars, and for how much", 做了多少，占几成) in its parts. Each part
/// asks for something in words of its own; what asks for nothing belongs to the part behind it. Pure.
/// </summary>
internal static partial class SeveralAsks
{
    private const int Longest = 250;
    private const int Most = 4;

    /// <summary>The parts in the order of asking; empty when there are not two, or too many to be one person's question.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        if (text.Length > Longest)
            return [];
        List<string> parts = [];
        int start = 0;
        foreach (Match cut in Cuts().Matches(text))
        {
            if (cut.Index < start || !Asks(text[start..cut.Index]) || !Asks(text[(cut.Index + cut.Length)..]))
                continue;
            parts.Add(text[start..cut.Index].Trim());
            start = cut.Index + cut.Length;
        }

        parts.Add(WithoutEnding(text[start..]));
        return parts.Count is > 1 and <= Most ? parts : [];
    }

    /// <summary>"…, thank you": what stands behind the last ask and is none.</summary>
    private static string WithoutEnding(string text)
    {
        Match? end = Ends().Matches(text).FirstOrDefault(end => end.Index > 0 && Asks(text[..end.Index]) && !Asks(text[end.Index..]));
        return (end is null || text[end.Index..].Any(char.IsAsciiDigit) ? text : text[..end.Index]).Trim();
    }

    private static bool Asks(string text) => Ask().IsMatch(text);

    [GeneratedRegex(@"多少|几(?![年月天十乎点号])|多大|多高|多重|占比|(?<!\p{L})(?:сколько|скока|скок|скольки|насколько|как(?:ой|ая|ое|ие|ую|им|ова?|овы|ово)|почем|почём)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ask();

    /// <summary>Marks between the parts, spaces of Chinese, "and how much", and 多少吨 before what is asked next.</summary>
    [GeneratedRegex(@"[,，;；、。.？?！!](?!\d)\s*|\s+(?=(?:а|и)\s+(?:еще\s+|ещё\s+|также\s+|именно\s+)?(?:на\s+|во\s+|за\s+|в\s+)?(?:сколько|скока|скок|как(?:ой|ая|ое|ие|ую|им|ова?|овы|ово)|почем|почём)(?!\p{L}))|(?<=\p{IsCJKUnifiedIdeographs})\s+(?=\p{IsCJKUnifiedIdeographs})|(?<=(?:多少|几)[万亿]{0,2}(?:吨|美元|美金|元|台|辆|钱|立方米?|方|人次?|列))(?=\p{IsCJKUnifiedIdeographs}{0,6}(?:多少|几))|(?<=\p{IsCJKUnifiedIdeographs})(?=(?:又|而|以及|并且|还有)\p{IsCJKUnifiedIdeographs}{0,8}(?:多少|几))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cuts();

    [GeneratedRegex(@"[,，;；。.？?！!]", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
