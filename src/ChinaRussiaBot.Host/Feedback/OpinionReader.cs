using System.Text.Json;
using ChinaRussiaBot.Host.Asking;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Feedback;

/// <summary>The body of POST /api/feedback → <see cref="Opinion"/>, or the problem. Pure.</summary>
internal static class OpinionReader
{
    public static (Opinion? Opinion, Problem? Problem) Read(ReadOnlyMemory<byte> body, Func<Language?, string?, Language> languageOfErrors)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(LenientText.Decode(body.Span));
            return Read(document.RootElement, languageOfErrors);
        }
        catch (JsonException)
        {
            Language language = languageOfErrors(null, null);
            return (null, Problem.BadRequest(Texts.NotJson[language], language));
        }
    }

    private static (Opinion? Opinion, Problem? Problem) Read(JsonElement root, Func<Language?, string?, Language> languageOfErrors)
    {
        Language? asked = LanguageTag.Parse(Text(root, "language"));
        Language language = languageOfErrors(asked, null);
        string? comment = Text(root, "comment")?.Trim();
        if (Text(root, "conversation") is not { Length: > 0 and <= AskRequest.MostConversation } conversation)
            return (null, Problem.BadField("conversation", Texts.ConversationNotText.In(language, ("limit", $"{AskRequest.MostConversation}")), language));
        if (Text(root, "verdict") is not (Opinion.Good or Opinion.Bad))
            return (null, Problem.BadField("verdict", Texts.VerdictUnknown[language], language));
        if (comment?.Length > Opinion.MostComment)
            return (null, Problem.BadField("comment", Texts.CommentTooLong.In(language, ("limit", $"{Opinion.MostComment}")), language));
        return (new Opinion(conversation, Text(root, "verdict")!, string.IsNullOrEmpty(comment) ? null : comment, language, Items(root)), null);
    }

    private static List<string> Items(JsonElement root) =>
        root.TryGetProperty("items", out JsonElement items) && items.ValueKind == JsonValueKind.Array
            ? [.. items.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => item.GetString()!).Take(Opinion.MostItems)]
            : [];

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
