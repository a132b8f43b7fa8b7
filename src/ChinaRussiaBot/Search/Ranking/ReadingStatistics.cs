using System.Runtime.InteropServices;
using ChinaRussiaBot.Search.Analysis;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>In how many passages each Chinese character and each Russian trigram stands, counted over the reading codes of an index.</summary>
internal sealed class ReadingStatistics
{
    private readonly int[] _lastCharacter = new int[0x10000];
    private readonly int[] _lastTrigram = new int[Trigrams.Count];
    private int _passage;

    public int[] Characters { get; } = new int[0x10000];

    public int[] TrigramCounts { get; } = new int[Trigrams.Count];

    public long CharacterSum { get; private set; }

    public long TrigramSum { get; private set; }

    public int ChineseDocuments { get; private set; }

    public int RussianDocuments { get; private set; }

    public float AverageCharacters => ChineseDocuments == 0 ? 1 : (float)CharacterSum / ChineseDocuments;

    public float AverageTrigrams => RussianDocuments == 0 ? 1 : (float)TrigramSum / RussianDocuments;

    /// <summary>The statistics that a ranking file holds, to be changed.</summary>
    public static ReadingStatistics Of(RankingFile ranking)
    {
        ReadingStatistics statistics = new()
        {
            CharacterSum = ranking.Footer.CharacterSum,
            TrigramSum = ranking.Footer.TrigramSum,
            ChineseDocuments = ranking.Footer.ChineseDocuments,
            RussianDocuments = ranking.Footer.RussianDocuments,
        };
        for (int character = 0; character < statistics.Characters.Length; character++)
            statistics.Characters[character] = ranking.CharacterFrequency((char)character);
        for (int trigram = 0; trigram < Trigrams.Count; trigram++)
            statistics.TrigramCounts[trigram] = ranking.TrigramFrequency(trigram);
        return statistics;
    }

    /// <param name="code">The reading code of a passage.</param>
    /// <param name="sign">1 for one that comes, −1 for one that goes.</param>
    public void Add(ReadOnlySpan<byte> code, int sign = 1)
    {
        if (code.IsEmpty)
            return;
        _passage++;
        if (code[0] == ReadingCode.Chinese)
            AddChinese(MemoryMarshal.Cast<byte, char>(code[1..]), sign);
        else
            AddRussian(code[1..], sign);
    }

    private void AddChinese(ReadOnlySpan<char> text, int sign)
    {
        ChineseDocuments += sign;
        CharacterSum += sign * text.Length;
        foreach (char character in text)
        {
            if (_lastCharacter[character] == _passage)
                continue;
            _lastCharacter[character] = _passage;
            Characters[character] += sign;
        }
    }

    private void AddRussian(ReadOnlySpan<byte> text, int sign)
    {
        RussianDocuments += sign;
        byte first = ReadingCode.WordEnd, second = ReadingCode.WordEnd;
        foreach (byte raw in text)
        {
            var letter = (byte)(raw & 0x7F);
            if (letter is ReadingCode.RussianSentenceEnd or ReadingCode.RussianTitleEnd)
                continue;
            if (second != ReadingCode.WordEnd)
            {
                int key = Trigrams.Key(first, second, letter);
                TrigramSum += sign;
                if (_lastTrigram[key] != _passage)
                {
                    _lastTrigram[key] = _passage;
                    TrigramCounts[key] += sign;
                }
            }

            (first, second) = (second, letter);
        }
    }
}
