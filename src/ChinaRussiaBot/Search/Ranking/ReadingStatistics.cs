using System.Runtime.InteropServices;
using ChinaRussiaBot.Search.Analysis;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>In how many passages each Chinese character and each Russian trigram stands, counted over the reading codes of an index.</summary>
internal sealed class ReadingStatistics
{
    private readonly int[] _lastCharacter = new int[0x10000];
    private readonly int[] _lastTrigram = new int[Trigrams.Count];
    private int _passage;
    private long _characterSum;
    private long _trigramSum;

    public int[] Characters { get; } = new int[0x10000];

    public int[] TrigramCounts { get; } = new int[Trigrams.Count];

    public int ChineseDocuments { get; private set; }

    public int RussianDocuments { get; private set; }

    public float AverageCharacters => ChineseDocuments == 0 ? 1 : (float)_characterSum / ChineseDocuments;

    public float AverageTrigrams => RussianDocuments == 0 ? 1 : (float)_trigramSum / RussianDocuments;

    public void Add(ReadOnlySpan<byte> code)
    {
        if (code.IsEmpty)
            return;
        _passage++;
        if (code[0] == ReadingCode.Chinese)
            AddChinese(MemoryMarshal.Cast<byte, char>(code[1..]));
        else
            AddRussian(code[1..]);
    }

    private void AddChinese(ReadOnlySpan<char> text)
    {
        ChineseDocuments++;
        _characterSum += text.Length;
        foreach (char character in text)
        {
            if (_lastCharacter[character] == _passage)
                continue;
            _lastCharacter[character] = _passage;
            Characters[character]++;
        }
    }

    private void AddRussian(ReadOnlySpan<byte> text)
    {
        RussianDocuments++;
        byte first = ReadingCode.WordEnd, second = ReadingCode.WordEnd;
        foreach (byte raw in text)
        {
            var letter = (byte)(raw & 0x7F);
            if (letter is ReadingCode.RussianSentenceEnd or ReadingCode.RussianTitleEnd)
                continue;
            if (second != ReadingCode.WordEnd)
            {
                int key = Trigrams.Key(first, second, letter);
                _trigramSum++;
                if (_lastTrigram[key] != _passage)
                {
                    _lastTrigram[key] = _passage;
                    TrigramCounts[key]++;
                }
            }

            (first, second) = (second, letter);
        }
    }
}
