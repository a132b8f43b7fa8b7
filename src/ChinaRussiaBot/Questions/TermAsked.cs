using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>"How do you say … in Chinese", 用俄语怎么说: the language in which a term is asked for. Pure.</summary>
internal static partial class TermAsked
{
    /// <summary>The language; null when no word of another language is asked for.</summary>
    public static Language? In(string text)
    {
        if (Russian().Match(text) is { Success: true } russian)
            return Of(russian);
        return Chinese().Match(text) is { Success: true } chinese ? Of(chinese) : null;
    }

    private static Language Of(Match match) => match.Groups["zh"].Success ? Language.Chinese : Language.Russian;

    /// <summary>A word of saying and the language, in either order; a translation "into" it; its term, word or name.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:как|скажи\w*|сказать|будет|звучит|называ\w+|пишется|перевод\w*|перевед\w+|перевести|подскажи\w*)(?!\p{L}).{0,80}?(?<!\p{L})(?:(?<zh>по[-–\s]?китайски|на\s+китайск(?:ом|ий)(?:\s+язык\w*)?(?!\s+\p{L}{4}))|по[-–\s]?русски|на\s+русск(?:ом|ий)(?:\s+язык\w*)?(?!\s+\p{L}{4}))"
        + @"|(?:(?<zh>по[-–\s]?китайски)|по[-–\s]?русски)(?!\p{L}).{0,80}?(?<!\p{L})(?:как|будет|звучит|называ\w+|пишется)(?!\p{L})"
        + @"|(?:(?<zh>китайск(?:ий|ое))|русск(?:ий|ое))\s+(?:термин|эквивалент|перевод|слово|назван\w+)\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Russian();

    [GeneratedRegex(
        @"(?:(?<zh>中文|汉语|汉字)|俄语|俄文)(?:里|中|里面)?(?:的)?(?:应该|要|该|又|一般)?(?:怎么|怎样|如何|咋)(?:说|讲|写|叫|翻译|翻|表达|称呼|念)|(?:(?<zh>中文|汉语)|俄语|俄文)(?:名称?|译名|译法|说法|叫法|术语|对应词?|单词)?(?:是|叫|写)(?:什么|啥)|(?:译|翻)(?:成|为|译成)(?:(?<zh>中文|汉语)|俄语|俄文)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}
