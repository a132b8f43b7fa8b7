using System.Globalization;
using System.Text.Json;
using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Host.Asking;

/// <summary>The body of a request → <see cref="AskRequest"/>, or the problem that tells which field is wrong and why. Pure.</summary>
internal static class AskReader
{
    private const string Example = """{"question":"…","language":"zh"}""";

    public static (AskRequest? Request, Problem? Problem) Read(ReadOnlySpan<byte> body, Func<Language?, string?, Language> languageOfErrors)
    {
        string text = LenientText.Decode(body);
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            Language language = languageOfErrors(null, text);
            return (null, Problem.BadRequest(Texts.NotJson[language], language));
        }

        using (document)
            return Read(document.RootElement, languageOfErrors);
    }

    private static (AskRequest? Request, Problem? Problem) Read(JsonElement root, Func<Language?, string?, Language> languageOfErrors)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Language own = languageOfErrors(null, null);
            return (null, Problem.BadRequest(Texts.NotAnObject.In(own, ("example", Example)), own));
        }

        string? question = Text(root, "question");
        Language? asked = LanguageTag.Parse(Text(root, "language"));
        Language language = languageOfErrors(asked, question);
        if (Fault(root, question, language) is { } problem)
            return (null, problem);
        string? conversation = Text(root, "conversation");
        return (new AskRequest(question!, asked, string.IsNullOrEmpty(conversation) ? null : conversation)
        {
            Message = Text(root, "message") is { Length: > 0 } message ? message : null,
        }, null);
    }

    private static Problem? Fault(JsonElement root, string? question, Language language)
    {
        if (!IsGiven(root, "question"))
            return Problem.BadField("question", Texts.QuestionMissing[language], language);
        if (question is null)
            return Problem.BadField("question", Texts.QuestionNotText[language], language);
        if (string.IsNullOrWhiteSpace(question))
            return Problem.BadField("question", Texts.QuestionEmpty[language], language);
        if (QuestionLength.Of(question) is > AskRequest.MostCharacters and int length)
            return Problem.BadField("question", TooLong(length, language), language);
        if (IsGiven(root, "language") && LanguageTag.Parse(Text(root, "language")) is null)
            return Problem.BadField("language", Texts.LanguageUnknown[language], language);
        if (IsGiven(root, "conversation") && Text(root, "conversation") is not { Length: <= AskRequest.MostConversation })
            return Problem.BadField("conversation", Texts.ConversationNotText.In(language, ("limit", Digits(AskRequest.MostConversation))), language);
        if (IsGiven(root, "message") && Text(root, "message") is not { Length: <= AskRequest.MostMessage })
            return Problem.BadField("message", Texts.MessageNotText.In(language, ("limit", Digits(AskRequest.MostMessage))), language);
        return null;
    }

    private static string TooLong(int length, Language language) =>
        Texts.QuestionTooLong.In(language, ("length", Digits(length)), ("limit", Digits(AskRequest.MostCharacters)));

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsGiven(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
