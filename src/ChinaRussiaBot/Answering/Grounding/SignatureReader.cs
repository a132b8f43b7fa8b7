using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Counts in a clause the words that turn its sense. Works alike on statements and on sources. Pure.</summary>
internal static class SignatureReader
{
    private static readonly string[] NotChinese = ["不", "未", "无", "没", "否", "非关税", "免"];
    private static readonly string[] UpChinese = ["增", "升", "涨", "扩", "提高", "加大"];
    private static readonly string[] DownChinese = ["降", "减", "跌", "缩", "下滑", "回落"];
    private static readonly string[] MoreChinese = ["多于", "高于", "超", "更多", "更高", "更大", "顺差", "逾", "最高", "最大", "最多"];
    private static readonly string[] LessChinese = ["少于", "低于", "更少", "更低", "更小", "逆差", "最低", "最小", "最少"];
    private static readonly string[] OutChinese = ["出口", "输出", "出境", "走出去", "销往", "运往"];
    private static readonly string[] InChinese = ["进口", "输入", "入境", "引进来", "购自"];
    private static readonly string[] FirstChinese = ["首次", "首个", "第一次", "首家", "首条"];

    private static readonly string[] NotRussian = ["не", "нет", "ни", "без", "нельзя", "никак", "отсутств", "ещё не"];
    private static readonly string[] UpRussian = ["рост", "вырос", "выраст", "расту", "расте", "увелич", "повыс", "повыш", "прирос", "расшир", "подня"];
    private static readonly string[] DownRussian = ["сниж", "сниз", "упал", "упас", "паден", "сократ", "сокращ", "уменьш", "спад"];
    private static readonly string[] MoreRussian = ["больш", "превы", "выше", "профицит", "более", "свыше", "максим", "наибольш", "рекорд"];
    private static readonly string[] LessRussian = ["меньш", "ниже", "дефицит", "менее", "миним", "наименьш"];
    private static readonly string[] OutRussian = ["экспорт", "вывоз", "вывез"];
    private static readonly string[] InRussian = ["импорт", "ввоз", "ввез"];
    private static readonly string[] FirstRussian = ["впервые"];

    /// <param name="words">Text of the clause with its numbers and dates left out.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="countries">Mentions of the two countries in it.</param>
    /// <param name="text">The text the mentions point into.</param>
    public static Signature Read(string words, IReadOnlyList<Token> tokens, IReadOnlyList<CountryMention> countries, string text)
    {
        int sent = Count(words, tokens, OutChinese, OutRussian);
        int received = Count(words, tokens, InChinese, InRussian);
        Flow flow = (sent, received) switch { ( > 0, 0) => Flow.Out, (0, > 0) => Flow.In, _ => Flow.None };
        return new Signature(
            Count(words, tokens, NotChinese, NotRussian),
            Count(words, tokens, UpChinese, UpRussian),
            Count(words, tokens, DownChinese, DownRussian),
            Count(words, tokens, MoreChinese, MoreRussian),
            Count(words, tokens, LessChinese, LessRussian),
            sent,
            received,
            Count(words, tokens, FirstChinese, FirstRussian),
            string.Join(' ', countries.Select(mention => Part(mention, text)).Order(StringComparer.Ordinal)),
            countries.Where(static mention => mention.Role is CountryRole.Actor or CountryRole.Origin).Select(static mention => (Country?)mention.Country).FirstOrDefault(),
            ModalityReader.Read(words, tokens),
            flow == Flow.None ? null : DirectionReader.Read(flow, countries));
    }

    /// <summary>Who it is and in what part: by preposition and case in Russian, by the words before and after in Chinese.</summary>
    private static string Part(CountryMention mention, string text)
    {
        int end = mention.At;
        while (end < text.Length && Tokenizer.IsCyrillic(text[end]))
            end++;
        char last = end > mention.At ? text[end - 1] : mention.At + 1 < text.Length && text[mention.At + 1] is '的' ? '的' : ' ';
        return $"{mention.Country}{mention.Role}{last}";
    }

    private static int Count(string words, IReadOnlyList<Token> tokens, string[] chinese, string[] russian)
    {
        int count = 0;
        foreach (string word in chinese)
        {
            for (int at = words.IndexOf(word, StringComparison.Ordinal); at >= 0; at = words.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                count++;
        }

        foreach (Token token in tokens)
        {
            if (token.Kind == TokenKind.Russian && Array.Exists(russian, stem => stem.Length <= 3 ? token.Text == stem : token.Text.StartsWith(stem, StringComparison.Ordinal)))
                count++;
        }

        return count;
    }
}
