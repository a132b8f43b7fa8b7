namespace ChinaRussiaBot.Answering;

/// <summary>What a statement is in the layout of an answer; channels render each in their own way.</summary>
public enum StatementRole
{
    /// <summary>The first line: the answer itself.</summary>
    Lead,

    /// <summary>A further point, on a line of its own.</summary>
    Point,

    /// <summary>A row of a list or table.</summary>
    Row,

    /// <summary>A caveat: date of the evidence, a differing source, what is doubtful.</summary>
    Note,
}
