using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Evaluation.Retrieval;

/// <summary>What one question scored.</summary>
/// <param name="Ndcg10">Normalised discounted cumulative gain of the first ten.</param>
/// <param name="Mrr10">One over the rank of the first relevant passage among ten.</param>
/// <param name="Recall">Share of the relevant passages among the first 1, 5, 10 and 100.</param>
internal readonly record struct RetrievalScore(double Ndcg10, double Mrr10, (double At1, double At5, double At10, double At100) Recall)
{
    public static RetrievalScore Of(JudgedQuestion question, IReadOnlyList<PassageHit> hits)
    {
        double gain = 0, reciprocal = 0;
        int at1 = 0, at5 = 0, at10 = 0, at100 = 0;
        // An id that stands in the corpus twice counts once.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int rank = 1; rank <= hits.Count; rank++)
        {
            if (!question.Relevant.TryGetValue(hits[rank - 1].Id, out int grade) || !seen.Add(hits[rank - 1].Id))
                continue;
            if (rank <= 10)
            {
                gain += Gain(grade, rank);
                reciprocal = Math.Max(reciprocal, 1.0 / rank);
                at10++;
            }

            at1 += rank == 1 ? 1 : 0;
            at5 += rank <= 5 ? 1 : 0;
            at100 += rank <= 100 ? 1 : 0;
        }

        double ideal = question.Relevant.Values.OrderDescending().Take(10).Select((grade, index) => Gain(grade, index + 1)).Sum();
        double relevant = question.Relevant.Count;
        return new RetrievalScore(gain / ideal, reciprocal, (at1 / relevant, at5 / relevant, at10 / relevant, at100 / relevant));
    }

    private static double Gain(int grade, int rank) => grade / Math.Log2(rank + 1);
}
