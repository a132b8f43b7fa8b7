namespace ChinaRussiaBot.Knowledge;

/// <summary>How a border crossing is crossed.</summary>
public enum TransportMode
{
    /// <summary>Railway.</summary>
    Rail,

    /// <summary>Road.</summary>
    Road,

    /// <summary>Ship or ferry.</summary>
    River,

    /// <summary>Airport.</summary>
    Air,

    /// <summary>Over the ice, in winter.</summary>
    IceRoad,

    /// <summary>Pontoon bridge.</summary>
    Pontoon,

    /// <summary>Hovercraft, at freeze-up and break-up.</summary>
    Hovercraft,

    /// <summary>Cableway.</summary>
    Cableway,
}
