using System.Text.Json;
using ChinaRussiaBot.SemanticKernel.Calling;
using ChinaRussiaBot.SemanticKernel.Prompts;

namespace ChinaRussiaBot.SemanticKernel.Drafting;

/// <summary>Drafts the other language of a passage, for a person to review. Never part of an answer. Thread-safe.</summary>
public sealed class PassageTranslator
{
    private const string Maintainer = "maintainer";

    private static readonly string instructions = Prompt.Read("draft");

    private readonly ChatModel model;

    private readonly bool isOn;

    /// <param name="model">Drafts.</param>
    /// <param name="isOn">False where this use is switched off: no draft, and no model asked.</param>
    internal PassageTranslator(ChatModel model, bool isOn) => (this.model, this.isOn) = (model, isOn);

    /// <param name="text">The passage.</param>
    /// <param name="from">Its language; the draft is in the other one.</param>
    /// <param name="terms">Declared pairs of words, Chinese first.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The draft, or one word why there is none.</returns>
    public async Task<PassageDraft> TranslateAsync(string text, Language from, IReadOnlyList<(string Chinese, string Russian)> terms, CancellationToken cancellation)
    {
        if (!isOn)
            return new PassageDraft(null, "off");
        string data = ModelJson.Write(new
        {
            terms = terms.Select(static pair => new { zh = pair.Chinese, ru = pair.Russian }),
            from = LanguageTag.Of(from),
            to = LanguageTag.Of(from == Language.Chinese ? Language.Russian : Language.Chinese),
            text,
        });
        ModelText answer = await model.AskAsync(new ModelCall("draft", Maintainer, instructions, data), cancellation);
        if (answer.Text is null)
            return new PassageDraft(null, answer.Problem);
        return ModelJson.FirstObject(answer.Text) is { } root && root.TryGetProperty("text", out JsonElement draft)
            && draft.ValueKind == JsonValueKind.String && draft.GetString() is { Length: > 0 } words
            ? new PassageDraft(words.Trim(), null)
            : new PassageDraft(null, "unreadable");
    }
}
