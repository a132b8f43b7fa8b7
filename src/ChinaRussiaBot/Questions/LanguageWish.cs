using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Questions;

/// <summary>"Ответь по-китайски: …", "…，请用俄语回答": the language in which an answer is wanted, said in the question itself. Pure.</summary>
internal static partial class LanguageWish
{
    /// <summary>The wish and the question without it; null and the text itself when there is none. A wish alone is left as it stands.</summary>
    public static (Language? Language, string Question) Read(string text)
    {
        Match match = Russian().Match(text) is { Success: true } russian ? russian : Chinese().Match(text);
        if (!match.Success)
            return (null, text);
        string rest = (text[..match.Index].TrimEnd(' ', ',', '，', '、', '（', '(') + " " + text[(match.Index + match.Length)..]).Trim();
        return (match.Groups["zh"].Success ? Language.Chinese : Language.Russian, rest.Length > 0 ? rest : text);
    }

    [GeneratedRegex(
        @"(?<!\p{L})(?:пожалуйста,?\s+)?(?:ответь|ответьте|отвечай|отвечайте|скажи|скажите|напиши|напишите|расскажи|расскажите)(?:\s+мне)?(?:,?\s+пожалуйста,?)?\s+(?:(?<zh>по[-–\s]?китайски|на\s+китайском(?:\s+языке)?)|(?:по[-–\s]?русски|на\s+русском(?:\s+языке)?))(?!\p{L})(?:,?\s+пожалуйста)?[\s:.,!—–)-]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Russian();

    [GeneratedRegex(
        @"(?:请|麻烦|请您)?用(?:(?<zh>中文|汉语|中国话)|(?:俄文|俄语))(?:来)?(?:回答|答复|回复|作答|告诉)(?:我|一下)?[\s：:，,。.！!）)]*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}
