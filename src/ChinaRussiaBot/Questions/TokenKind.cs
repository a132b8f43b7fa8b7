namespace ChinaRussiaBot.Questions;

/// <summary>The script of a token.</summary>
internal enum TokenKind
{
    /// <summary>Cyrillic letters.</summary>
    Russian,

    /// <summary>One Chinese dictionary word.</summary>
    Chinese,

    /// <summary>Latin letters.</summary>
    Latin,

    /// <summary>Digits, with a decimal sign.</summary>
    Number,
}
