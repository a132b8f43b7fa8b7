using System.Globalization;

namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>One question of a load run, and how its answer is told from every other one.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Text">The question; its end says how long the answer takes.</param>
/// <param name="Year">The year asked for.</param>
/// <param name="DelayMilliseconds">How long the answer takes beyond the usual.</param>
internal sealed record LoadQuestion(string Person, string Text, int Year, int DelayMilliseconds)
{
    /// <summary>A question that is answered at once; no other question of the run asks for its year.</summary>
    public const string Short = "2024年中俄贸易额是多少？";

    /// <summary>Every fiftieth takes longer than one delivery, every two hundredth longer than all three.</summary>
    public static LoadQuestion Of(int number, int people)
    {
        int year = 2000 + (number % 24);
        int delay = number % 200 == 13 ? 17_000 : number % 50 == 7 ? 6_000 : 0;
        string text = $"{year}年中俄贸易额是多少？";
        return new LoadQuestion(
            string.Create(CultureInfo.InvariantCulture, $"oLoad{number % people}"),
            delay == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}（{delay}）"), year, delay);
    }

    /// <summary>Whether this text answers this question: each year has a figure that no other has.</summary>
    public bool IsAnswer(string text) => text.Contains(LoadKnowledge.Figure(Year), StringComparison.Ordinal);
}
