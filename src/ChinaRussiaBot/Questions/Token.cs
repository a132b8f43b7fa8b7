namespace ChinaRussiaBot.Questions;

/// <summary>One word of a normalised text.</summary>
/// <param name="Start">Offset in the normalised text.</param>
/// <param name="Text">The word.</param>
/// <param name="Key">What it is compared by: the stem of a Russian word, the word itself otherwise.</param>
/// <param name="Kind">Its script.</param>
internal readonly record struct Token(int Start, string Text, string Key, TokenKind Kind)
{
    public int End => Start + Text.Length;
}
