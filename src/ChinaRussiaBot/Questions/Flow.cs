namespace ChinaRussiaBot.Questions;

/// <summary>What moves between the countries, as the verb or noun of the question says it.</summary>
internal enum Flow
{
    /// <summary>Nothing of the kind is named.</summary>
    None,

    /// <summary>Goods out of the actor: export, supply, sale.</summary>
    Out,

    /// <summary>Goods into the actor: import, purchase.</summary>
    In,

    /// <summary>Trade in both directions.</summary>
    Trade,

    /// <summary>Investment.</summary>
    Invest,

    /// <summary>People.</summary>
    Travel,
}
