using System.Text;

namespace ChinaRussiaBot.Answering;

/// <summary>An answer as plain text with [1] marks: what the terminal shows and the HTTP API gives as "text". Pure.</summary>
public static class AnswerText
{
    /// <summary>What stands before the statements: the question back, or what is not known; null when the question is answered.</summary>
    public static string? Opening(Answer answer) =>
        answer.Match(static _ => (string?)null, static clarify => clarify.Prompt, static unknown => unknown.Message);

    /// <summary>The whole answer. Sources are not part of it: they are in <see cref="Answer.Citations"/>.</summary>
    public static string Render(Answer answer)
    {
        StringBuilder text = new();
        text.Append(Opening(answer));
        foreach (Statement statement in answer.Statements)
        {
            if (text.Length > 0)
                text.Append('\n');
            if (statement.Role == StatementRole.Row)
                text.Append("• ");
            text.Append(statement.Text).Append(' ');
            foreach (int number in statement.Citations)
                text.Append('[').Append(number).Append(']');
        }

        foreach (string label in AnswerLabels.Of(answer))
            text.Append('\n').Append(label);
        foreach (string suggestion in answer is Answer.Grounded ? [] : answer.Suggestions)
            text.Append("\n– ").Append(suggestion);
        return text.ToString();
    }
}
