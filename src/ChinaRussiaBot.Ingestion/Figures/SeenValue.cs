using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>A value of running text, before it is known what it is of.</summary>
/// <param name="Mark">Where it stands.</param>
/// <param name="Clause">The part of the sentence that holds it.</param>
/// <param name="Sentence">As the document writes it.</param>
/// <param name="Value">With its unit.</param>
/// <param name="IsPart">Whether it is a share or a place.</param>
/// <param name="IsAhead">Whether its sentence speaks of what is expected or agreed.</param>
/// <param name="Compared">The time of a value that another one is compared with; null for others.</param>
/// <param name="IsBack">Whether it is that of the year before.</param>
/// <param name="IsOfTheMonthBefore">Whether it is that of the month before.</param>
/// <param name="Wanted">When a goal is to be reached; null for what is none.</param>
internal readonly record struct SeenValue(NumberMark Mark, Clause Clause, string Sentence, Quantity Value, bool IsPart, bool IsAhead, Period? Compared, bool IsBack, bool IsOfTheMonthBefore, Period? Wanted = null)
{
    /// <summary>Whether another value is compared with it.</summary>
    public bool IsCompared => Compared is not null || IsBack || IsOfTheMonthBefore;
}
