using System.Globalization;

namespace ChinaRussiaBot.Text;

/// <summary>What a piece of a normalised text is.</summary>
internal enum PieceKind
{
    /// <summary>One character of a script that is written without blanks: Han, kana, Hangul.</summary>
    Ideograph,

    /// <summary>A run of letters of any other script.</summary>
    Word,

    /// <summary>Digits, with a decimal point between digits.</summary>
    Number,

    /// <summary>Punctuation other than a blank: neighbours across it are no pair.</summary>
    Mark,

    /// <summary>The end of a sentence.</summary>
    SentenceEnd,
}

/// <summary>Cuts a normalised text into pieces, without allocating. Blanks are left out.</summary>
internal ref struct TextScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public PieceKind Kind { get; private set; }

    public int Start { get; private set; }

    public readonly int Length => _next - Start;

    public readonly ReadOnlySpan<char> Piece => _text[Start.._next];

    public bool Read()
    {
        while (_next < _text.Length && _text[_next] == ' ')
            _next++;
        if (_next >= _text.Length)
            return false;
        Start = _next;
        char first = _text[_next++];
        if (IsIdeograph(first))
            Kind = PieceKind.Ideograph;
        else if (char.IsAsciiDigit(first))
            ReadNumber();
        else if (IsLetter(first))
            ReadWord();
        else
            Kind = IsSentenceEnd(first) ? PieceKind.SentenceEnd : PieceKind.Mark;
        return true;
    }

    public static bool IsIdeograph(char character) =>
        character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u3040' and <= '\u30FF') or (>= '\uAC00' and <= '\uD7AF')
            or '\u3005' or '\u3007';

    public static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u04FF';

    private static bool IsLetter(char character) =>
        character < '\u0080' ? char.IsAsciiLetterLower(character) : IsCyrillic(character) || char.IsLetter(character) || char.IsSurrogate(character)
            || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private void ReadNumber()
    {
        Kind = PieceKind.Number;
        while (_next < _text.Length)
        {
            bool pointInside = _text[_next] == '.' && _next + 1 < _text.Length && char.IsAsciiDigit(_text[_next + 1]);
            if (!pointInside && !char.IsAsciiDigit(_text[_next]))
                return;
            _next++;
        }
    }

    private void ReadWord()
    {
        Kind = PieceKind.Word;
        while (_next < _text.Length && IsLetter(_text[_next]) && !IsIdeograph(_text[_next]))
            _next++;
    }

    private readonly bool IsSentenceEnd(char character) => character switch
    {
        '。' or '!' or '?' or ';' or '…' or '\n' => true,
        '.' => _next >= _text.Length || _text[_next] == ' ',
        _ => false,
    };
}
