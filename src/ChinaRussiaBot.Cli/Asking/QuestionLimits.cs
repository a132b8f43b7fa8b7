namespace ChinaRussiaBot.Cli.Asking;

/// <summary>What the contract allows as a question.</summary>
internal static class QuestionLimits
{
    public const int Longest = 1000;

    /// <summary>What is wrong with the text; null when it may be asked.</summary>
    public static string? Fault(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "The question is empty.";
        return text.Length > Longest ? $"The question has {text.Length} characters; at most {Longest} are read." : null;
    }
}
