using System.Text.Json;

namespace ChinaRussiaBot.Evaluation.Retrieval;

/// <summary>Two runs over the same questions: who won how often, and whether chance would do as much.</summary>
/// <param name="Questions">Questions that both runs have.</param>
/// <param name="Before">Mean nDCG@10 of the first over these.</param>
/// <param name="After">Mean nDCG@10 of the second over these.</param>
/// <param name="Wins">Questions where the second is better.</param>
/// <param name="Losses">Questions where it is worse.</param>
/// <param name="PValue">Share of random sign flips of the differences that move the mean at least as far (two-sided).</param>
public sealed record RetrievalComparison(int Questions, double Before, double After, int Wins, int Losses, double PValue)
{
    private const int Rounds = 10_000;

    /// <summary>Compares two reports; the same reports always give the same p.</summary>
    /// <exception cref="FormatException">They have no question in common.</exception>
    public static RetrievalComparison Of(RetrievalReport before, RetrievalReport after)
    {
        string[] shared = [.. before.PerQuestion.Keys.Where(after.PerQuestion.ContainsKey).Order(StringComparer.Ordinal)];
        if (shared.Length == 0)
            throw new FormatException("The two reports have no question in common.");
        double[] differences = [.. shared.Select(id => after.PerQuestion[id] - before.PerQuestion[id])];
        return new RetrievalComparison(
            shared.Length,
            shared.Average(id => before.PerQuestion[id]),
            shared.Average(id => after.PerQuestion[id]),
            differences.Count(difference => difference > 1e-9),
            differences.Count(difference => difference < -1e-9),
            SignFlip([.. differences.Where(difference => Math.Abs(difference) > 1e-9)]));
    }

    /// <summary>The comparison as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, RetrievalJson.Relaxed.RetrievalComparison);

    private static double SignFlip(double[] differences)
    {
        if (differences.Length == 0)
            return 1;
        double observed = Math.Abs(differences.Sum()) - 1e-9;
        ulong state = 0x9E3779B97F4A7C15;
        int asFar = 0;
        for (int round = 0; round < Rounds; round++)
        {
            double sum = 0;
            foreach (double difference in differences)
            {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                sum += (state & 0x10000) == 0 ? difference : -difference;
            }

            if (Math.Abs(sum) >= observed)
                asFar++;
        }

        return (asFar + 1.0) / (Rounds + 1.0);
    }
}
