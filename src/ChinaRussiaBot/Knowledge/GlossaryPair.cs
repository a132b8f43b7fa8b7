namespace ChinaRussiaBot.Knowledge;

/// <summary>A term in both languages with near-synonyms; carries a question over to texts in the other language.</summary>
/// <param name="Chinese">The Chinese term first, then its synonyms.</param>
/// <param name="Russian">The Russian term first, then its synonyms.</param>
/// <param name="Field">Subject field, for editors; "" when not given.</param>
public sealed record GlossaryPair(IReadOnlyList<string> Chinese, IReadOnlyList<string> Russian, string Field)
{
    /// <summary>The field of everyday words: they bridge documents in one language and take no part in understanding questions.</summary>
    public const string Everyday = "everyday";
}
