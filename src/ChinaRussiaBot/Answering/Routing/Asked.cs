using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>Groups of intents that the rules tell apart.</summary>
internal static class Asked
{
    /// <summary>Only a text can say it.</summary>
    public const Intents Text = Intents.Problem | Intents.Recommend | Intents.Why | Intents.How | Intents.Define;

    /// <summary>A text, or a choice among things.</summary>
    public const Intents What = Text | Intents.Which | Intents.Status | Intents.List | Intents.Compare;

    /// <summary>A number.</summary>
    public const Intents Figure = Intents.Value | Intents.Growth | Intents.Share | Intents.Rank | Intents.Peak | Intents.Low
        | Intents.Series | Intents.Difference | Intents.Times | Intents.Balance | Intents.Count | Intents.Sum | Intents.Average;

    /// <summary>Numbers that texts quote beside the amount itself.</summary>
    public const Intents Quoted = Intents.Growth | Intents.Share | Intents.Rank | Intents.Balance;

    /// <summary>Numbers that are computed where no source states them.</summary>
    public const Intents Reckoned = Quoted | Intents.Difference | Intents.Times | Intents.Average;

    /// <summary>From here on evidence may answer when nothing better does.</summary>
    public const double Enough = 0.45;

    /// <summary>From here on evidence answers.</summary>
    public const double Firm = 0.5;

    /// <summary>From here on evidence answers even what is put in an unusual way.</summary>
    public const double Likely = 0.7;

    /// <summary>From here on a text is plainly what is asked for.</summary>
    public const double Strong = 0.75;

    /// <summary>From here on a measure is named whole.</summary>
    public const double Whole = 0.97;
}
