namespace ChinaRussiaBot.Generations;

/// <summary>How far a build has come.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">How much of it.</param>
/// <param name="Total">Of how much; 0 when that is not known.</param>
public readonly record struct BuildProgress(BuildStep Step, int Done = 0, int Total = 0);
