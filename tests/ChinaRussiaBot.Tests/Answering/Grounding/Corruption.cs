using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>Ways to make a right statement wrong. Seeded.</summary>
internal static partial class Corruption
{
    private static readonly (string Right, string Wrong)[] Turns =
    [
        ("出口", "进口"), ("进口", "出口"), ("增长", "下降"), ("下降", "增长"), ("对俄", "自俄"), ("自俄", "对俄"), ("最高", "最低"),
        ("экспорт", "импорт"), ("Экспорт", "Импорт"), ("импорт", "экспорт"), ("Импорт", "Экспорт"), ("рост на", "снижение на"), ("снижение на", "рост на"),
        ("в Россию", "из России"), ("из России", "в Россию"), ("в Китай", "из Китая"), ("из Китая", "в Китай"), ("больше", "меньше"), ("меньше", "больше"),
        ("Максимум", "Минимум"), ("вырос", "снизил"), ("比2", "比3"),
    ];

    private static readonly (string Right, string Wrong)[] Scales =
        [("万亿", "亿"), ("亿", "万"), ("万", "亿"), ("трлн", "млрд"), ("млрд", "млн"), ("млн", "тыс."), ("тыс.", "млн")];

    private static readonly (string Right, string Wrong)[] Modals =
    [
        ("可以", "必须"), ("必须", "可以"), ("禁止", "允许"), ("允许", "禁止"), ("计划", "已经"), ("只有", "不仅"), ("仅限", "包括"),
        ("может ", "должен "), ("могут ", "обязаны "), ("можно ", "нужно "), ("должен ", "может "), ("должны ", "могут "), ("запрещён", "разрешён"), ("запрещен", "разрешен"),
        ("запрещено", "разрешено"), ("только ", "также "), ("планирует", "осуществляет"),
    ];

    private static readonly (string Right, string Wrong)[] Ranks =
        [("第一", "第二"), ("第二", "第三"), ("第三", "第四"), ("第九", "第八"), ("девят", "восьм"), ("первый ", "второй "), ("первое ", "второе "), ("втор", "перв")];

    /// <summary>Each applicable kind once, with the spoilt text; the kind "citation" keeps the text and spoils the items.</summary>
    public static IEnumerable<(string Kind, DraftStatement Wrong)> Of(DraftStatement right, Language language, Random random)
    {
        foreach ((string kind, string? text) in Texts(right.Text, language, random))
        {
            if (text is not null && text != right.Text)
                yield return (kind, right with { Text = text });
        }

        if (right.Computed is null && right.Role != StatementRole.Note && Citation(right, random) is { } other)
            yield return ("citation", right with { Items = [other] });
    }

    private static IEnumerable<(string Kind, string? Text)> Texts(string text, Language language, Random random)
    {
        yield return ("digit", Number().Matches(text) is { Count: > 0 } numbers ? OneDigit(text, numbers[random.Next(numbers.Count)], random) : null);
        yield return ("unit", Swap(text, Scales, random, afterDigit: true));
        yield return ("year", Year().Matches(text) is { Count: > 0 } years ? OtherYear(text, years[random.Next(years.Count)], random) : null);
        yield return ("place", Place(text, language, random));
        yield return ("direction", Swap(text, Turns, random));
        yield return ("rank", Rank().Match(text) is { Success: true } rank
            ? text[..rank.Groups["n"].Index] + (int.Parse(rank.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture) + text[(rank.Groups["n"].Index + rank.Groups["n"].Length)..]
            : Swap(text, Ranks, random));
        yield return ("subject", Subject(text, language, random));
        yield return ("words", Words(text, language));
        yield return ("modality", Swap(text, Modals, random));
        yield return ("negation", Negation().Matches(text) is { Count: > 0 } nots ? Without(text, nots[random.Next(nots.Count)]) : null);
    }

    private static string OneDigit(string text, Match number, Random random)
    {
        int at = number.Index + random.Next(number.Length);
        if (!char.IsAsciiDigit(text[at]))
            at = number.Index;
        char other = (char)('0' + ((text[at] - '0' + 1 + random.Next(8)) % 10));
        return text[..at] + (other == '0' && at == number.Index ? '9' == text[at] ? '8' : '9' : other) + text[(at + 1)..];
    }

    private static string OtherYear(string text, Match year, Random random)
    {
        int shift = random.Next(2) == 0 ? -1 - random.Next(3) : 1 + random.Next(3);
        string other = (int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) + shift).ToString(CultureInfo.InvariantCulture);
        return text[..year.Index] + other + text[(year.Index + year.Length)..];
    }

    private static string? Place(string text, Language language, Random random)
    {
        DeclaredName[] places = [.. RealKnowledge.Base.Names.Where(static name => name.Kind is NameKind.City or NameKind.Province or NameKind.Region or NameKind.Organisation)];
        DeclaredName[] here = [.. places.Where(name => Regex.IsMatch(text, language == Language.Chinese ? name.Name.Chinese : $@"(?<!\p{{L}}){Regex.Escape(name.Name.Russian)}(?!\p{{L}})"))];
        if (here.Length == 0)
            return null;
        DeclaredName one = here[random.Next(here.Length)];
        DeclaredName[] others = [.. places.Where(name => name.Kind == one.Kind && !here.Contains(name))];
        return text.Replace(one.Name[language], others[random.Next(others.Length)].Name[language], StringComparison.Ordinal);
    }

    /// <summary>Other goods of the same kind in the place of those that are named.</summary>
    private static string? Subject(string text, Language language, Random random)
    {
        DeclaredName[] goods = [.. RealKnowledge.Base.Names.Where(static name => name.Kind == NameKind.Goods)];
        DeclaredName[] here = [.. goods.Where(name => name.Name[language].Length > 1 && Regex.IsMatch(text, language == Language.Chinese ? Regex.Escape(name.Name.Chinese) : $@"(?<!\p{{L}}){Regex.Escape(name.Name.Russian)}(?!\p{{L}})"))];
        if (here.Length == 0)
            return null;
        DeclaredName one = here[random.Next(here.Length)];
        DeclaredName[] others = [.. goods.Where(name => !here.Contains(name) && !name.Name[language].Contains(one.Name[language], StringComparison.Ordinal) && !one.Name[language].Contains(name.Name[language], StringComparison.Ordinal))];
        return text.Replace(one.Name[language], others[random.Next(others.Length)].Name[language], StringComparison.Ordinal);
    }

    /// <summary>The next number up, in words: 26.3% → 百分之二十七, двадцать семь процентов.</summary>
    private static string? Words(string text, Language language)
    {
        if (Share().Match(text) is not { Success: true } share || share.Groups["n"].Value.Length > 3)
            return null;
        int wrong = int.Parse(share.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) + 2;
        string words = language == Language.Chinese ? $"百分之{NumberWords.Chinese(wrong)}" : $"{NumberWords.Russian(wrong)} процентов";
        return text[..share.Index] + words + text[(share.Index + share.Length)..];
    }

    private static string? Swap(string text, (string Right, string Wrong)[] pairs, Random random, bool afterDigit = false)
    {
        (string Right, string Wrong)[] here = [.. pairs.Where(pair => At(text, pair.Right, afterDigit) >= 0)];
        if (here.Length == 0)
            return null;
        (string right, string wrong) = here[random.Next(here.Length)];
        int at = At(text, right, afterDigit);
        return text[..at] + wrong + text[(at + right.Length)..];
    }

    private static int At(string text, string word, bool afterDigit)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        while (afterDigit && at > 0 && !char.IsAsciiDigit(text[at - 1]) && !(at > 1 && text[at - 1] is '\u00A0' && char.IsAsciiDigit(text[at - 2])))
            at = text.IndexOf(word, at + 1, StringComparison.Ordinal);
        return at;
    }

    private static string Without(string text, Match negation) => text[..negation.Index] + text[(negation.Index + negation.Length)..];

    /// <summary>Another item of the same kind that does not say the same.</summary>
    private static KnowledgeItem? Citation(DraftStatement right, Random random)
    {
        Type kind = right.Items[0].GetType();
        KnowledgeItem[] others = [.. RealKnowledge.Base.Items.Where(item => item.GetType() == kind && !right.Items.Contains(item) && !Says(item, right))];
        return others.Length == 0 ? null : others[random.Next(others.Length)];
    }

    private static bool Says(KnowledgeItem item, DraftStatement right) =>
        right.Text.Contains(item.Quote(Language.Chinese) ?? "\0", StringComparison.Ordinal)
        || right.Text.Contains(item.Quote(Language.Russian) ?? "\0", StringComparison.Ordinal)
        || (item is Figure figure && right.Items.OfType<Figure>().Any(own => own.Measure == figure.Measure && own.Period == figure.Period))
        || (item is Figure { Passage: { } passage } && right.Items.OfType<Figure>().Any(own => own.Passage == passage));

    [GeneratedRegex(@"(?<![\d.,])(?!(?:19|20)\d\d(?:年|[\s\u00A0]?г))\d+(?:[.,]\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?=年|[\s\u00A0]?г)")]
    private static partial Regex Year();

    [GeneratedRegex(@"第(?<n>\d+)(?=[位大])|(?<n>\d+)-е[\s\u00A0]мест")]
    private static partial Regex Rank();

    [GeneratedRegex(@"(?<![\d.,+—–-])(?<n>\d+)(?:[.,]\d+)?[\s\u00A0]?%")]
    private static partial Regex Share();

    [GeneratedRegex(@"不(?![仅但管论断])|未(?!来)|没有?|(?<=\s)не\s|(?<=\s)нет\s|(?<=\s)без\s")]
    private static partial Regex Negation();
}
