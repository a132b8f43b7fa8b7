using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Figures;

/// <summary>A question about figures with the measures it is about and the draft that is being written.</summary>
internal sealed record FigureQuery(Question Question, IReadOnlyList<Measure> Measures, IReadOnlyCollection<string> Subjects, Draft Draft)
{
    public Language Language => Question.Language;
}
