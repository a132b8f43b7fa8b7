using System.Globalization;
using ChinaRussiaBot.Generations;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Sources;

/// <summary>Which state of a source a page shows, and which others there are.</summary>
/// <param name="Shown">The generation that knew it so; null for the serving one.</param>
/// <param name="Earlier">Generations before the serving one that know it, newest first.</param>
/// <param name="Serves">Whether the serving generation knows it.</param>
internal sealed record SourceStates(string? Shown, IReadOnlyList<string> Earlier, bool Serves)
{
    /// <summary>When the state came about: 2026年11月26日 08:15 (UTC).</summary>
    public static string Time(string generation, Language language)
    {
        DateTime built = GenerationStore.BuiltAt(generation);
        return $"{PeriodText.Day(DateOnly.FromDateTime(built), language)} {built.ToString("HH:mm:ss", CultureInfo.InvariantCulture)} UTC";
    }
}
