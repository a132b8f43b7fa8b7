namespace ChinaRussiaBot.Questions;

/// <summary>A term found in a text.</summary>
/// <param name="Start">Offset in the normalised text.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Term">What was found.</param>
internal readonly record struct TermSpan(int Start, int End, Term Term)
{
    public int Length => End - Start;
}
