namespace ChinaRussiaBot.Evaluation;

/// <summary>How an answer to a golden question is judged.</summary>
public enum GoldenVerdict
{
    /// <summary>Answered as demanded; for an unanswerable question: refused.</summary>
    Right,

    /// <summary>Answered otherwise; for an unanswerable question: answered.</summary>
    Wrong,

    /// <summary>An answerable question that was refused or asked back.</summary>
    Refused,
}
