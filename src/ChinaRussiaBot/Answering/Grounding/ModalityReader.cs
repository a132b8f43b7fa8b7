using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Finds in a clause the words that say how a thing holds: must, may, forbidden, planned, only, all. Pure.</summary>
internal static class ModalityReader
{
    private static readonly (Modality Kind, string[] Chinese, string[] Russian)[] Table =
    [
        (Modality.Must, ["必须", "应当", "务必", "须持", "须在", "须经", "须提供"], ["должн", "обязан", "необходим", "требуетс", "следует"]),
        (Modality.May, ["可以", "允许", "准许", "可在", "可凭", "可由"], ["можно", "может", "могут", "вправе", "разреш", "допуска"]),
        (Modality.Banned, ["禁止", "不得", "严禁"], ["запрещ", "запрет", "нельзя"]),
        (Modality.Planned, ["计划", "预计", "拟", "有望", "力争", "目标"], ["планир", "ожида", "намерен", "намечен", "предполаг", "предусмотр"]),
        (Modality.Only, ["仅", "只有", "唯一", "只能"], ["только", "лишь", "исключительно", "единственн"]),
        (Modality.All, ["全部", "所有", "一律", "完全"], ["все", "всё", "всех", "всем", "полностью", "целиком"]),
    ];

    /// <param name="words">Text of the clause with its numbers and dates left out.</param>
    /// <param name="tokens">Its words.</param>
    public static Modality Read(string words, IReadOnlyList<Token> tokens)
    {
        Modality found = Modality.None;
        foreach ((Modality kind, string[] chinese, string[] russian) in Table)
        {
            if (Array.Exists(chinese, word => words.Contains(word, StringComparison.Ordinal)) || tokens.Any(token => Is(token, russian)))
                found |= kind;
        }

        return found;
    }

    private static bool Is(Token token, string[] stems) => token.Kind == TokenKind.Russian
        && Array.Exists(stems, stem => stem.Length <= 4 ? token.Text == stem : token.Text.StartsWith(stem, StringComparison.Ordinal));
}
