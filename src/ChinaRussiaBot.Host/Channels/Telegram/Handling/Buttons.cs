using System.Text;
using ChinaRussiaBot.Answering;
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

    private const int MostSuggestions = 4;
    private const int MostBytes = 64;

    /// <param name="answer">What the buttons are under.</param>
    /// <param name="canTranslate">Whether the question stands where the button can find it.</param>
    /// <param name="extras">What can be shown beside the text: a chart, a map.</param>
    public static InlineKeyboardMarkup UnderAnswer(Answer answer, bool canTranslate, IEnumerable<InlineKeyboardButton> extras)
    {
        List<InlineKeyboardButton[]> rows = SuggestionRows(answer.Suggestions);
        InlineKeyboardButton[] beside = [.. extras];
        if (beside.Length > 0)
            rows.Add(beside);
        Language other = answer.Language == Language.Chinese ? Language.Russian : Language.Chinese;
        List<InlineKeyboardButton> last = [Data("👍", Verdict + "up"), Data("👎", Verdict + "down")];
        if (canTranslate)
            last.Insert(0, Data(Texts.OtherLanguage[answer.Language], Translate + LanguageTag.Of(other)));
        rows.Add([.. last]);
        return new InlineKeyboardMarkup(rows);
    }

    public static List<InlineKeyboardButton[]> SuggestionRows(IEnumerable<string> questions) =>
        [.. questions.Take(MostSuggestions).Select(static (question, at) => new[] { Data(question, $"{Suggestion}{at}") })];

    public static InlineKeyboardMarkup Languages(Language language) => new(
    [
        [Data("中文", Choose + "zh"), Data("Русский", Choose + "ru")],
        [Data(Texts.AutoButton[language], Choose + "auto")],
    ]);

    public static InlineKeyboardButton Data(string label, string data) => InlineKeyboardButton.WithCallbackData(label, data);

    /// <summary>Whether an id of the knowledge is short enough for a button.</summary>
    public static bool Fits(string data) => Encoding.UTF8.GetByteCount(data) <= MostBytes;
}
