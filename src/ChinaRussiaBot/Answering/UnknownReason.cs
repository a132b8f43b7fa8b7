namespace ChinaRussiaBot.Answering;

/// <summary>Why there is no answer; counted, and the reason why the wording differs.</summary>
public enum UnknownReason
{
    /// <summary>Another topic altogether, nonsense, or an instruction to the bot.</summary>
    OutsideTheField,

    /// <summary>The measure is known, the asked period is not.</summary>
    PeriodNotKnown,

    /// <summary>The period lies ahead of the newest evidence.</summary>
    PeriodAhead,

    /// <summary>Another country or place than those that the figures are about.</summary>
    SubjectNotKnown,

    /// <summary>In the field, but nothing in the knowledge fits.</summary>
    NothingFits,

    /// <summary>The question held no words to search with (empty, signs only).</summary>
    NoWords,
}
