namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>How a clause says that a thing holds. "May enter" does not hold up "must enter", nor a plan a fact.</summary>
[Flags]
internal enum Modality
{
    None = 0,
    Must = 1,
    May = 2,
    Banned = 4,
    Planned = 8,
    Only = 16,
    All = 32,
}
