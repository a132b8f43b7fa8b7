using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>Reads a text as the row of its words, numbers and dates, without what stands between them. Thread-safe.</summary>
internal sealed class PieceReader(NumberScanner numbers)
{
    /// <summary>Across it nothing has neighbours.</summary>
    public const char Break = '|';

    public NumberScanner Numbers => numbers;

    public Piece[] Read(string text)
    {
        string normal = TextNormalizer.NormalizeText(SpelledNumbers.WithWholeYears(SpelledNumbers.ToDigits(text)));
        List<DateMark> dates = DateScanner.Scan(normal);
        Dictionary<int, (int End, Piece Piece)> marks = [];
        foreach (NumberMark mark in numbers.Scan(normal, dates))
            marks[mark.At] = (mark.End, new Piece(HashCode.Combine(mark.Value, mark.Upper, mark.Unit), PieceKind.Number, mark));
        foreach (DateMark mark in dates)
            marks[mark.At] = (mark.End, new Piece(mark.Date.GetHashCode(), PieceKind.Date, mark.Date));
        List<Piece> pieces = new(normal.Length / 2);
        int at = 0;
        while (at < normal.Length)
        {
            int end = at + 1;
            if (marks.TryGetValue(at, out (int End, Piece Piece) marked))
            {
                pieces.Add(marked.Piece);
                end = Math.Max(end, marked.End);
            }
            else if (Tokenizer.IsHan(normal[at]))
            {
                pieces.Add(new Piece(normal[at], PieceKind.Han));
            }
            else if (normal[at] == Break)
            {
                pieces.AddRange([default, default]);
            }
            else if (char.IsLetterOrDigit(normal[at]))
            {
                while (end < normal.Length && char.IsLetterOrDigit(normal[end]) && !Tokenizer.IsHan(normal[end]) && !marks.ContainsKey(end))
                    end++;
                pieces.Add(new Piece(string.GetHashCode(RussianStemmer.Stem(normal[at..end]), StringComparison.Ordinal), PieceKind.Word));
            }

            at = end;
        }

        return [.. pieces];
    }
}
