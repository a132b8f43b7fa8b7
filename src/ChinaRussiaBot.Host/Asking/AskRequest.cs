using ChinaRussiaBot.Host.Limits;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>A question as it came over HTTP, checked.</summary>
internal sealed record AskRequest(string Question, Language? Language, string? Conversation)
{
    /// <summary>The asker's own id of this question: asked again with it, the same answer is given; null when it has none.</summary>
    public string? Message { get; init; }

    /// <summary>The most bytes of a body that are read.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>The most characters (code points) of a question.</summary>
    public const int MostCharacters = QuestionLength.Most;

    /// <summary>The most characters of a conversation's id.</summary>
    public const int MostConversation = 200;

    /// <summary>The most characters of a message's id.</summary>
    public const int MostMessage = 100;

    /// <summary>Whose budget of a language model the question is answered on: the address, as for the limits.</summary>
    public string Asker { get; private init; } = "";

    public AskRequest By(HttpContext context) => this with { Asker = $"web:{ClientNetwork.Of(context.Connection.RemoteIpAddress)}" };
}
