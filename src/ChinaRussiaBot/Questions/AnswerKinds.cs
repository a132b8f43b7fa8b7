namespace ChinaRussiaBot.Questions;

/// <summary>What kinds of answer a question wants of a document, as the words tell by which it asks (Words/kinds.txt).</summary>
[Flags]
internal enum AnswerKinds
{
    None = 0,
    Hour = 1,
    Weekday = 2,
    Day = 4,
    Term = 8,
    Money = 16,
    Share = 32,
    Count = 64,
    Reason = 128,
    Place = 256,
    Phone = 512,

    /// <summary>How many days or hours: a date until which something holds is no answer.</summary>
    Duration = 1024,

    /// <summary>What follows when a rule is broken: a fine, a refusal, a seizure.</summary>
    Penalty = 2048,

    /// <summary>How much less somebody pays, or that he pays nothing.</summary>
    Discount = 4096,

    /// <summary>A weight, a length, a temperature: a number with its unit.</summary>
    Measure = 8192,
}
