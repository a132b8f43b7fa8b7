namespace ChinaRussiaBot.Knowledge;

/// <summary>Where to put the pin on a map.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="IsTown">True when it is the position of the town: the crossing itself may lie outside. Readers must be told.</param>
/// <param name="Source">Where the position is from.</param>
public sealed record PortLocation(decimal Latitude, decimal Longitude, bool IsTown, Source Source);
