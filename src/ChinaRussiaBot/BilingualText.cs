namespace ChinaRussiaBot;

/// <summary>One text in both languages; neither half can be missing or blank.</summary>
public sealed record BilingualText
{
    /// <param name="chinese">The Chinese text.</param>
    /// <param name="russian">The Russian text.</param>
    /// <exception cref="ArgumentException">One of the two is blank.</exception>
    public BilingualText(string chinese, string russian)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        ArgumentException.ThrowIfNullOrWhiteSpace(russian);
        Chinese = chinese;
        Russian = russian;
    }

    /// <summary>The Chinese text.</summary>
    public string Chinese { get; }

    /// <summary>The Russian text.</summary>
    public string Russian { get; }

    /// <summary>The text in the given language.</summary>
    public string this[Language language] => language switch
    {
        Language.Chinese => Chinese,
        Language.Russian => Russian,
    };

    /// <summary>Both halves, for logs and debuggers.</summary>
    public override string ToString() => $"{Chinese} / {Russian}";
}
