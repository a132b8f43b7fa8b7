using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>Finds China and Russia in a question, and by preposition or position what part each plays. Pure.</summary>
internal static partial class CountryReader
{
    private static readonly string[] ToWords = ["в", "во", "на", "для", "к", "внутри", "внутрь", "по"];
    private static readonly string[] FromWords = ["из", "от", "у", "изо"];
    private static readonly string[] OursWords = ["мы", "нам", "нами", "нас", "наш", "наша", "наше", "наши", "наших", "нашего", "нашей", "нашему", "нашу", "нашим"];
    private static readonly string[] PartnerWords = ["с", "со", "между", "и", "против"];

    private static readonly string[] EndsBefore = [.. WordClasses.Read("asks").Where(static entry => entry.Class == "before.country").Select(static entry => entry.Phrase)];

    public static List<CountryMention> Read(AnalyzedText text)
    {
        List<CountryMention> mentions = [.. Russian(text), .. Chinese(text)];
        mentions.Sort(static (left, right) => left.At.CompareTo(right.At));
        return mentions;
    }

    private static IEnumerable<CountryMention> Russian(AnalyzedText text)
    {
        for (int index = 0; index < text.Tokens.Count; index++)
        {
            Token token = text.Tokens[index];
            if (token.Kind == TokenKind.Russian && Adjective().IsMatch(token.Text))
            {
                foreach (CountryMention mention in FromAdjective(text, index))
                    yield return mention;
                continue;
            }

            // Who asks in Russian speaks for Russia.
            if (Array.IndexOf(OursWords, token.Text) >= 0)
            {
                yield return new CountryMention(token.Start, Country.Russia, token.Text.StartsWith("наш", StringComparison.Ordinal) ? CountryRole.Origin : Role(text, index));
                continue;
            }

            Country? country = text.Spans.FirstOrDefault(span => span.Start == token.Start && span.Term.Kind == TermKind.Name
                && span.Term.Id is "china" or "russia" && token.Kind != TokenKind.Chinese) is { Length: > 0 } found && found.Start == token.Start
                && found.Term.Id is "china" or "russia"
                ? found.Term.Id == "china" ? Country.China : Country.Russia
                : null;
            if (country is null)
                continue;
            yield return new CountryMention(token.Start, country.Value, Role(text, index));
        }
    }

    private static IEnumerable<CountryMention> FromAdjective(AnalyzedText text, int index)
    {
        string word = text.Tokens[index].Text;
        bool china = word.Contains("китай", StringComparison.Ordinal) || word.StartsWith("китаец", StringComparison.Ordinal);
        bool people = word.StartsWith("китайц", StringComparison.Ordinal) || word.StartsWith("китаец", StringComparison.Ordinal) || word.StartsWith("россиян", StringComparison.Ordinal);
        bool russia = word.Contains("росси", StringComparison.Ordinal) || word.StartsWith("русск", StringComparison.Ordinal);
        int at = text.Tokens[index].Start;
        if (china && russia)
        {
            yield return new CountryMention(at, Country.China, CountryRole.Partner);
            yield return new CountryMention(at, Country.Russia, CountryRole.Partner);
            yield break;
        }

        // "российско-китайский" is two tokens after cutting at the hyphen.
        if (word.EndsWith("ско", StringComparison.Ordinal))
        {
            yield return new CountryMention(at, china ? Country.China : Country.Russia, CountryRole.Partner);
            yield break;
        }

        bool afterHyphenated = index > 0 && text.Tokens[index - 1].Text is "российско" or "китайско" or "русско";
        bool beforeFlow = index + 1 < text.Tokens.Count && IsFlowNoun(text, text.Tokens[index + 1]);
        // "в российскую экономику", "из китайских портов": the preposition says the part, whatever the noun.
        CountryRole placed = Role(text, index);
        CountryRole role = afterHyphenated ? CountryRole.Partner
            : people && IsDative(text, word) ? CountryRole.To
            : beforeFlow || people ? CountryRole.Actor
            : placed is CountryRole.To or CountryRole.From && !IsOnGoods(text, index) ? placed
            : CountryRole.Origin;
        yield return new CountryMention(at, china ? Country.China : Country.Russia, role);
    }

    /// <summary>"пошлина на российский уголь": laid on goods, which come from there.</summary>
    private static bool IsOnGoods(AnalyzedText text, int index) => index > 0 && text.Tokens[index - 1].Text == "на" && index + 1 < text.Tokens.Count
        && text.Spans.Any(span => span.Term.IsGoods && span.Start == text.Tokens[index + 1].Start);

    private static bool IsFlowNoun(AnalyzedText text, Token next)
    {
        foreach (TermSpan span in text.Spans)
        {
            if (span.Start <= next.Start && next.Start < span.End && span.Term.Kind == TermKind.Class
                && span.Term.Id.StartsWith("flow.", StringComparison.Ordinal))
                return true;
        }

        return next.Key is "прям" or "частн";
    }

    private static CountryRole Role(AnalyzedText text, int index)
    {
        if (index == 0 && IsDative(text, text.Tokens[index].Text))
            return CountryRole.To;
        // 从Россия, 给 Россия: the Chinese preposition says it.
        string chinese = text.Text[..text.Tokens[index].Start].TrimEnd();
        if (chinese.Length > 0 && Tokenizer.IsHan(chinese[^1]))
            return chinese[^1] is '从' or '自' or '由' ? CountryRole.From : chinese[^1] is '给' or '到' or '对' or '向' or '往' or '去' ? CountryRole.To : CountryRole.Partner;
        for (int before = index - 1; before >= 0 && before >= index - 2; before--)
        {
            string word = text.Tokens[before].Text;
            if (Array.IndexOf(ToWords, word) >= 0)
                return CountryRole.To;
            if (Array.IndexOf(FromWords, word) >= 0)
                return CountryRole.From;
            if (Array.IndexOf(PartnerWords, word) >= 0)
                return CountryRole.Partner;
            if (IsPeople(text.Tokens[before].Text))
                return CountryRole.From;
            if (IsReceiver(text, index, before))
                return CountryRole.To;
            if (text.Tokens[before].Key is not ("рынок" or "рынк" or "территор" or "сторон" or "весь" or "сам"))
                break;
        }

        return IsDative(text, text.Tokens[index].Text) ? CountryRole.To : CountryRole.Actor;
    }

    /// <summary>"продали Китаю", "продали китайцам": whom it goes to, with no preposition.</summary>
    private static bool IsDative(AnalyzedText text, string word) => word is "нам" || (word is "китаю" or "китайцам" or "россиянам"
        && text.Spans.Any(static span => span.Term is { Kind: TermKind.Class, Id: "flow.out" }));

    /// <summary>"продали России": the case is that of the receiver when a verb of selling stands right before.</summary>
    private static bool IsReceiver(AnalyzedText text, int index, int before) =>
        before == index - 1 && text.Tokens[index].Text == "россии" && WordForms.IsVerbLike(text.Tokens[before].Text)
        && text.Spans.Any(span => span.Term is { Kind: TermKind.Class, Id: "flow.out" } && span.Start == text.Tokens[before].Start);

    /// <summary>"граждан Китая": those who come from it, whatever stands before.</summary>
    private static bool IsPeople(string word) =>
        word.StartsWith("граждан", StringComparison.Ordinal) || word.StartsWith("жител", StringComparison.Ordinal) || word.StartsWith("паспорт", StringComparison.Ordinal);

    private static IEnumerable<CountryMention> Chinese(AnalyzedText analyzed)
    {
        string text = analyzed.Text;
        foreach (Match match in Names().Matches(text))
        {
            bool russia = match.Value[0] == '俄';
            Country country = russia ? Country.Russia : Country.China;
            int at = match.Index;
            char before = at > 0 ? text[at - 1] : ' ';
            char twoBefore = at > 1 ? text[at - 2] : ' ';
            CountryRole role = before switch
            {
                // 近年来中国对俄出口: no way to China, but time gone by.
                _ when Array.Exists(EndsBefore, word => text.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal)) => OwnerOf(analyzed, match),
                '对' or '向' or '往' or '赴' or '输' or '到' or '给' or '至' or '入' or '销' or '来' or '去' or '驻' => CountryRole.To,
                '口' when twoBefore == '出' => CountryRole.To,
                '口' when twoBefore == '进' => CountryRole.From,
                '在' => InvestedIn().IsMatch(text, at) ? CountryRole.To : CountryRole.Partner,
                '自' or '从' or '由' or '购' or '买' => CountryRole.From,
                '了' when twoBefore is '买' or '购' or '进' => CountryRole.From,
                '卖' => CountryRole.To,
                '同' or '与' or '和' or '跟' => CountryRole.Partner,
                '中' or '华' when russia => CountryRole.Partner,
                '俄' when !russia => CountryRole.Partner,
                '间' when twoBefore == '之' => CountryRole.Partner,
                _ => OwnerOf(analyzed, match),
            };
            yield return new CountryMention(at, country, People().IsMatch(text, at + match.Length) || (before == '对' && VisaFree().IsMatch(text, at + match.Length)) ? CountryRole.From : role);
        }
    }

    /// <summary>
    /// 俄油, 俄罗斯大豆: where the goods come from. Of 俄罗斯汽车进口 the words alone do not say whether Russia buys or sells.
    /// </summary>
    private static CountryRole OwnerOf(AnalyzedText text, Match match)
    {
        int end = match.Index + match.Length;
        foreach (TermSpan span in text.Spans)
        {
            if (!(span.Term.IsGoods || span.Term is { Kind: TermKind.Class, Id: "thing" }) || span.End <= end || (span.Start != end && span.Start != match.Index && !(span.Start == end + 1 && text.Text[end] == '的')))
                continue;
            return match.Length > 1 && Buying().IsMatch(text.Text, span.End) ? CountryRole.Partner : CountryRole.Origin;
        }

        return CountryRole.Actor;
    }

    [GeneratedRegex(@"\G(?:的)?(?:进口|采购|购买|买|进)", RegexOptions.CultureInvariant)]
    private static partial Regex Buying();

    /// <summary>俄罗斯公民: those who come from it, whatever stands before.</summary>
    [GeneratedRegex(@"\G(?:普通)?(?:公民|游客|旅客|护照|人(?!民|均|才|工|员))", RegexOptions.CultureInvariant)]
    private static partial Regex People();

    /// <summary>对华免签: without a visa for those who come from it.</summary>
    [GeneratedRegex(@"\G(?:的)?免签", RegexOptions.CultureInvariant)]
    private static partial Regex VisaFree();

    /// <summary>在俄投资: where the money goes; otherwise 在…中 is only "among".</summary>
    [GeneratedRegex(@"\G(?:俄罗斯|俄|中国|华|我国)(?:的)?(?:直接)?(?:投资|旅游|境内)", RegexOptions.CultureInvariant)]
    private static partial Regex InvestedIn();

    [GeneratedRegex(@"^(?:китайск|российск|русск|китайц|китаец|россиян)", RegexOptions.CultureInvariant)]
    private static partial Regex Adjective();

    /// <summary>Full and short names; 华 and 中 only where they stand for the country.</summary>
    [GeneratedRegex(@"俄罗斯联邦|俄罗斯|(?:咱们?|我们)(?=[从自对向往出进卖买跟和与同投采供]|俄|中国|国家)|我方|俄国|俄方|俄(?!语|文|铁|式)|中华人民共和国|中国(?!制造|石油|移动)|我国|中方|国内|(?<=[对来在输驻访赴入销俄])华(?!侨|人|为|丽)|(?<=[对卖])中(?!东|亚|小|国)|中(?=俄)|(?<=俄)中(?!心|等|部|央|型|小|药|草)", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
