namespace ChinaRussiaBot.Knowledge;

/// <summary>From whom to whom: goods of an export, money of an investment, people who travel.</summary>
public enum Direction
{
    /// <summary>Between the two, or not directed at all.</summary>
    Both,

    /// <summary>From China to Russia.</summary>
    ChinaToRussia,

    /// <summary>From Russia to China.</summary>
    RussiaToChina,
}
