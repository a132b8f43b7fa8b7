using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Tests.House;

namespace ChinaRussiaBot.Tests.Golden;

/// <summary>The session in the README is one that a reader can have.</summary>
[Collection(SharedAnswers.Name)]
public sealed class ReadmeSessionTests(GoldenAnswers answers)
{
    private const string Indent = "    ";
    private const string Prompt = Indent + "> ";

    [Fact]
    public void Each_answer_is_what_the_bot_says_now()
    {
        string[] session = [.. Repository.Lines("README.md")
            .SkipWhile(static line => !line.StartsWith(Prompt, StringComparison.Ordinal))
            .TakeWhile(static line => line.StartsWith(Indent, StringComparison.Ordinal))];
        Assert.NotEmpty(session);
        Conversation conversation = Conversation.Empty;
        List<string> now = [];
        foreach (string question in session.Where(static line => line.StartsWith(Prompt, StringComparison.Ordinal)))
        {
            Reply reply = answers.Answerer.Ask(question[Prompt.Length..], null, conversation);
            conversation = reply.Conversation;
            now.Add(question);
            now.AddRange(AnswerText.Render(reply.Answer).Split('\n').Select(static line => Indent + line));
        }

        Assert.True(session.SequenceEqual(now), "README.md should read:\n" + string.Join('\n', now));
    }
}
