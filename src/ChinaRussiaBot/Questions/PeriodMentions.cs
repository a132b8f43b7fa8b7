using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>The periods that a question names.</summary>
/// <param name="Periods">In the order of the question; a range of years is one period of kind <see cref="PeriodKind.Years"/>.</param>
/// <param name="Assumed">True when the year was not written but follows from the date of asking ("last year"): the answer shows it.</param>
/// <param name="LastYears">"The last N years": 0 when not asked.</param>
/// <param name="Spans">Where in the normalised text they stand.</param>
internal sealed record PeriodMentions(IReadOnlyList<Period> Periods, bool Assumed, int LastYears, IReadOnlyList<(int Start, int End)> Spans)
{
    /// <summary>"In the third quarter": a part of a year, and no word of which; the year of asking is only the first guess.</summary>
    public bool IsOfAnyYear { get; init; }

    public static PeriodMentions None { get; } = new([], false, 0, []);
}
