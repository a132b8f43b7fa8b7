using System.Globalization;
using System.Text;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Wording;
using Telegram.Bot.Types.ReplyMarkups;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>
/// The buttons, and what they send back: a letter for the kind, the version 1, and something short. What a button is about stands in the
/// message it hangs on, so nothing is kept for it and old buttons work as long as their message.
/// </summary>
internal static class Buttons
{
    public const string Suggestion = "s1:";
    public const string Translate = "l1:";
    public const string Verdict = "f1:";
    public const string Choose = "c1:";
    public const string Welcome = "w1:";
    public const string Ports = "p1:";
    public const string Figures = "m1:";
    public const string Delete = "d1:";
    public const string Admin = "a1:";
    public const string Chart = "g1:";
    public const string Map = "v1:";
    public const string Sources = "o1:";
    public const string Turn = "n1:";

    private const int MostSuggestions = 4;
    private const int MostBytes = 64;

    /// <param name="page">What the buttons are under.</param>
    /// <param name="questions">What can be asked next.</param>
    /// <param name="extras">What can be shown beside the text: a chart, a map, the sources.</param>
    public static InlineKeyboardMarkup UnderAnswer(AnswerPage page, IEnumerable<string> questions, IEnumerable<InlineKeyboardButton> extras)
    {
        Language language = page.Answer.Language;
        List<InlineKeyboardButton[]> rows = [];
        // An answer in several messages cannot be put into the other language in its place, nor turned over.
        if (page is { IsOneMessage: true, Count: > 1 })
            rows.Add([.. Turns(page, language)]);
        rows.AddRange(SuggestionRows(questions));
        InlineKeyboardButton[] beside = [.. extras];
        if (beside.Length > 0)
            rows.Add(beside);
        Language other = language == Language.Chinese ? Language.Russian : Language.Chinese;
        List<InlineKeyboardButton> last = [Data("👍", Verdict + "up"), Data("👎", Verdict + "down")];
        if (page.IsOneMessage)
            last.Insert(0, Data(Texts.OtherLanguage[language], Translate + LanguageTag.Of(other)));
        rows.Add([.. last]);
        return new InlineKeyboardMarkup(rows);
    }

    /// <summary>A page of an answer in a language, as a button names it.</summary>
    public static string Place(string kind, Language language, int page) => $"{kind}{LanguageTag.Of(language)}{page}";

    /// <summary>What <see cref="Place"/> named; null when it is something else.</summary>
    public static (Language Language, int Page)? Placed(string value) =>
        value.Length > 2 && LanguageTag.Parse(value[..2]) is { } language && int.TryParse(value.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out int page)
            ? (language, page)
            : null;

    private static IEnumerable<InlineKeyboardButton> Turns(AnswerPage page, Language language)
    {
        if (page.Number > 0)
            yield return Data(Texts.Back[language], Place(Turn, language, page.Number - 1));
        if (page.Number + 1 < page.Count)
            yield return Data(Texts.MoreButton.In(language, ("page", $"{page.Number + 2}"), ("pages", $"{page.Count}")), Place(Turn, language, page.Number + 1));
    }

    public static List<InlineKeyboardButton[]> SuggestionRows(IEnumerable<string> questions) =>
        [.. questions.Take(MostSuggestions).Select(static (question, at) => new[] { Data(question, $"{Suggestion}{at}") })];

    public static InlineKeyboardMarkup Languages(Language language) => new(
    [
        [Data("中文", Choose + "zh"), Data("Русский", Choose + "ru")],
        [Data(Texts.AutoButton[language], Choose + "auto")],
    ]);

    /// <summary>An act on the index, asked for while a generation served: of another one it means nothing.</summary>
    public static string OnIndex(string act, string? generation) => $"{Admin}{act}:{generation}";

    public static InlineKeyboardButton Data(string label, string data) => InlineKeyboardButton.WithCallbackData(label, data);

    /// <summary>Whether an id of the knowledge is short enough for a button.</summary>
    public static bool Fits(string data) => Encoding.UTF8.GetByteCount(data) <= MostBytes;
}
