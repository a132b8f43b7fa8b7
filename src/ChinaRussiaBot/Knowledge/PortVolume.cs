namespace ChinaRussiaBot.Knowledge;

/// <summary>One volume of a port.</summary>
/// <param name="Period">For when.</param>
/// <param name="Value">How much.</param>
/// <param name="Label">Of what.</param>
/// <param name="Source">Who says it.</param>
public sealed record PortVolume(Period Period, Quantity Value, BilingualText Label, Source Source);
