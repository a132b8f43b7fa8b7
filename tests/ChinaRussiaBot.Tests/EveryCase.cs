namespace ChinaRussiaBot.Tests;

/// <summary>
/// Cases that each cost seconds: the plain suite runs some of them, EVERY_CASE=1 (a step of .ci/run) all.
/// </summary>
internal static class EveryCase
{
    private const int Step = 5;

    private static readonly bool isAsked = Environment.GetEnvironmentVariable("EVERY_CASE") == "1";

    /// <summary>All numbers below <paramref name="count"/>, or every fifth.</summary>
    public static IEnumerable<int> Of(int count) => Enumerable.Range(0, count).Where(static number => isAsked || number % Step == 0);

    /// <summary>All of them, or every fifth.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> all) => Of(all, Step);

    /// <summary>All of them, or the first of so many.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> all, int step) => all.Where((_, number) => isAsked || number % step == 0);

    /// <summary>So many rounds of something random.</summary>
    public static int Rounds(int all, int some) => isAsked ? all : some;
}
