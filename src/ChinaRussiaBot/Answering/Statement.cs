namespace ChinaRussiaBot.Answering;

/// <summary>One sentence or table row of an answer with the citations it rests on. Cannot exist uncited.</summary>
public sealed record Statement
{
    /// <param name="text">Plain text without citation marks.</param>
    /// <param name="citations">Numbers of the citations, from 1; at least one.</param>
    /// <param name="role">Where it stands in the answer.</param>
    /// <exception cref="ArgumentException">No citation, or blank text.</exception>
    public Statement(string text, IReadOnlyList<int> citations, StatementRole role = StatementRole.Point)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (citations.Count == 0)
            throw new ArgumentException("A statement rests on at least one citation.", nameof(citations));
        Text = text;
        Citations = citations;
        Role = role;
    }

    /// <summary>The sentence, without marks.</summary>
    public string Text { get; }

    /// <summary>Citation numbers, from 1.</summary>
    public IReadOnlyList<int> Citations { get; }

    /// <summary>Lead, point, table row or note.</summary>
    public StatementRole Role { get; }
}
