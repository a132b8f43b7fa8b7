namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>All that an item can be cited for, read once.</summary>
internal sealed record ItemEvidence
{
    /// <summary>Its texts as they stand: what repeats one of them is a quotation.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The clauses of its texts in both languages.</summary>
    public required IReadOnlyList<Segment> Clauses { get; init; }

    /// <summary>Clauses of names and titles, which hold for any time.</summary>
    public required IReadOnlyList<Segment> Labels { get; init; }

    /// <summary>Declared names in its texts and fields.</summary>
    public required IReadOnlySet<string> Names { get; init; }

    /// <summary>Publishers and titles of its sources, normalised: they name places where nothing of it happened.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Dates in its texts and fields.</summary>
    public required IReadOnlySet<DateParts> Dates { get; init; }

    /// <summary>When it was published.</summary>
    public required IReadOnlySet<DateParts> Published { get; init; }

    /// <summary>Its numbers with the dates they hold for; no date for what holds at any time.</summary>
    public required IReadOnlyList<(NumberMark Number, IReadOnlyList<DateParts> Dates)> Numbers { get; init; }

    /// <summary>The numbers of its fields and names alone: what may be computed with.</summary>
    public required IReadOnlyList<NumberMark> FieldNumbers { get; init; }

    /// <summary>Its texts as rows of words.</summary>
    public required IReadOnlyList<Piece[]> Rows { get; init; }

    /// <summary>Its normalised texts in one piece, for spellings that are no word of their own.</summary>
    public required string Text { get; init; }

    /// <summary>Keys of the words of its texts, names and titles.</summary>
    public required IReadOnlySet<string> Keys { get; init; }

    /// <summary>Keys of the Russian words that its texts say only after a "not".</summary>
    public required IReadOnlySet<string> Denied { get; init; }

    /// <summary>Whether a word stands in it. Han words are cut differently in different company, so they are looked for as they are.</summary>
    public bool Says(string key) => Keys.Contains(key) || (Questions.Tokenizer.IsHan(key[0]) && (Text.Contains(key, StringComparison.Ordinal) || Sources.Any(source => source.Contains(key, StringComparison.Ordinal))));
}
