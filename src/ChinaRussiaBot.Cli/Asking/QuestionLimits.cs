using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Cli.Asking;

/// <summary>What the contract allows as a question.</summary>
internal static class QuestionLimits
{
    /// <summary>What is wrong with the text; null when it may be asked.</summary>
    public static string? Fault(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "The question is empty.";
        return QuestionLength.Of(text) is > QuestionLength.Most and int length ? $"The question has {length} characters; at most {QuestionLength.Most} are read." : null;
    }
}
