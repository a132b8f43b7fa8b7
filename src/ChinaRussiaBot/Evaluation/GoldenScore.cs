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

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
