namespace ChinaRussiaBot.Questions;

/// <summary>How a country stands in a question.</summary>
internal enum CountryRole
{
    /// <summary>Bare, or as the subject: "Россия экспортирует", 中国出口.</summary>
    Actor,

    /// <summary>As an adjective away from the verb: "российской нефти", where goods come from.</summary>
    Origin,

    /// <summary>из России, 自俄.</summary>
    From,

    /// <summary>в Китай, 对华.</summary>
    To,

    /// <summary>с Россией, 同俄罗斯.</summary>
    Partner,
}
