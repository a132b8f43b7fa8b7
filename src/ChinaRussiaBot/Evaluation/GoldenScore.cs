using System.Text.Json.Serialization;

namespace ChinaRussiaBot.Evaluation;

/// <summary>Counts of a golden run, or of a part of one.</summary>
/// <param name="Questions">All of them.</param>
/// <param name="Right">Answered, or refused, as demanded.</param>
/// <param name="Wrong">Answered otherwise.</param>
/// <param name="Refused">Answerable, but refused.</param>
/// <param name="Unanswerable">How many were to be refused.</param>
/// <param name="UnanswerableRefused">How many of those were.</param>
public sealed record GoldenScore(int Questions, int Right, int Wrong, int Refused, int Unanswerable, int UnanswerableRefused)
{
    /// <summary>Right answers per question, 0 to 1; 1 when nothing was asked.</summary>
    [JsonIgnore]
    public double RightShare => Share(Right, Questions);

    /// <summary>Refused per unanswerable question.</summary>
    [JsonIgnore]
    public double UnanswerableRefusedShare => Share(UnanswerableRefused, Unanswerable);

    /// <summary>Refused per answerable question.</summary>
    [JsonIgnore]
    public double AnswerableRefusedShare => Questions == Unanswerable ? 0 : (double)Refused / (Questions - Unanswerable);

    /// <summary>Counts outcomes.</summary>
    public static GoldenScore Of(IReadOnlyCollection<GoldenOutcome> outcomes) => new(
        outcomes.Count,
        outcomes.Count(static o => o.Verdict == GoldenVerdict.Right),
        outcomes.Count(static o => o.Verdict == GoldenVerdict.Wrong),
        outcomes.Count(static o => o.Verdict == GoldenVerdict.Refused),
        outcomes.Count(static o => o.Abstain),
        outcomes.Count(static o => o.Abstain && o.Status != "answered"));

    /// <summary>Counts of parts of one run, by what <paramref name="part"/> says.</summary>
    public static IReadOnlyDictionary<string, GoldenScore> By(IEnumerable<GoldenOutcome> outcomes, Func<GoldenOutcome, string> part) =>
        new SortedDictionary<string, GoldenScore>(
            outcomes.GroupBy(part).ToDictionary(static group => group.Key, static group => Of([.. group])), StringComparer.Ordinal);

    /// <summary>Counts of several runs together.</summary>
    public static GoldenScore Sum(IEnumerable<GoldenScore> scores) => scores.Aggregate(
        new GoldenScore(0, 0, 0, 0, 0, 0),
        static (sum, score) => new GoldenScore(
            sum.Questions + score.Questions,
            sum.Right + score.Right,
            sum.Wrong + score.Wrong,
            sum.Refused + score.Refused,
            sum.Unanswerable + score.Unanswerable,
            sum.UnanswerableRefused + score.UnanswerableRefused));

    /// <summary>Counts of several runs together, part by part.</summary>
    public static IReadOnlyDictionary<string, GoldenScore> SumBy(IEnumerable<KeyValuePair<string, GoldenScore>> scores) =>
        new SortedDictionary<string, GoldenScore>(
            scores.GroupBy(static score => score.Key, static score => score.Value).ToDictionary(static group => group.Key, Sum), StringComparer.Ordinal);

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
