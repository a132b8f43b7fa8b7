using ChinaRussiaBot.Search.Analysis;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// The closer reading of Russian candidates: trigrams of letters (they survive typing errors and odd endings), neighbours of the question
/// that are neighbours in the passage, how much of the question stands together, and whether a wanted number is there at all.
/// </summary>
internal sealed class RussianReading
{
    private const float TrigramWeight = 0.1f;
    private const float NeighbourWeight = 0.1f;
    private const float WindowWeight = 0.25f;
    private const float NarrowWeight = 0.15f;
    private const float TitleWeight = 0.3f;
    private const float ExpectationWeight = 0.8f;
    private const int WindowWidth = 15;
    private const int NarrowWidth = 6;
    private const int NeighbourDistance = 3;

    private readonly SlotTable _trigrams = new();
    private readonly SlotTable _stems = new();
    private readonly List<int> _keys = [];
    private readonly float[] _trigramIdf = new float[1024];
    private readonly int[] _trigramFrequencies = new int[1024];
    private readonly float[] _wordIdf = new float[1024];
    private readonly int[] _lastAt = new int[1024];
    private readonly bool[] _neighbours = new bool[1024];
    private readonly BestWindow _window = new(WindowWidth);
    private readonly BestWindow _narrow = new(NarrowWidth);
    private int _words;
    private float _averageLength;
    private bool _wantsNumber;
    private bool _wantsYear;

    public bool IsEmpty => _words == 0;

    public void Prepare(QuestionPlan plan, RankingFile ranking)
    {
        _trigrams.Clear();
        _stems.Clear();
        _keys.Clear();
        _words = 0;
        _averageLength = ranking.AverageTrigrams;
        (_wantsNumber, _wantsYear) = (plan.WantsNumber, plan.WantsYear);
        int documents = ranking.FieldOf(PassageField.RussianStems).Documents;
        foreach (PlannedWord word in plan.RussianWords)
        {
            Trigrams.Add(word.Word, _keys);
            if (_words == _wordIdf.Length)
                continue;
            float idf = 0;
            foreach (string stem in word.Stems)
            {
                _stems.TryAdd(KeyOf(stem), _words);
                ranking.TryFind(TermKey.Of(PassageField.RussianStems, stem), out TermEntry entry);
                idf = Math.Max(idf, Bm25.Idf(documents, entry.Frequency));
            }

            _wordIdf[_words++] = idf;
        }

        foreach (int key in _keys)
        {
            if (_trigrams.TryAdd(key, _trigrams.Count))
                _trigramIdf[_trigrams.Count - 1] = Bm25.Idf(ranking.RussianDocuments, ranking.TrigramFrequency(key));
        }
    }

    public float Score(ReadOnlySpan<byte> code)
    {
        Array.Clear(_trigramFrequencies, 0, _trigrams.Count);
        Array.Clear(_neighbours, 0, _words);
        Array.Fill(_lastAt, int.MinValue / 2, 0, _words);
        _window.Clear();
        _narrow.Clear();
        byte first = ReadingCode.WordEnd, second = ReadingCode.WordEnd;
        int position = 0, length = 0, digits = 0, hash = 0, stem = 0;
        float title = 0;
        bool number = false, year = false;
        for (int index = 1; index < code.Length; index++)
        {
            byte raw = code[index];
            var letter = (byte)(raw & 0x7F);
            if (letter is ReadingCode.RussianSentenceEnd or ReadingCode.RussianTitleEnd)
            {
                if (letter == ReadingCode.RussianTitleEnd)
                    title = _window.Best(_wordIdf);
                continue;
            }

            if (second != ReadingCode.WordEnd)
            {
                length++;
                int slot = _trigrams.Find(Trigrams.Key(first, second, letter));
                if (slot >= 0)
                    _trigramFrequencies[slot]++;
            }

            (first, second) = (second, letter);
            if (letter == ReadingCode.WordEnd)
            {
                number |= digits > 0;
                year |= digits == 4;
                Meet(_stems.Find(stem), position++);
                (digits, hash) = (0, 0);
                continue;
            }

            hash = (hash * 31) + letter;
            if ((raw & ReadingCode.StemFlag) != 0)
                stem = hash;
            if (ReadingCode.IsDigit(letter))
                digits++;
        }

        float expected = (_wantsNumber && number) || (_wantsYear && year) ? ExpectationWeight : 0;
        return (TrigramWeight * ScoreTrigrams(length)) + (NeighbourWeight * ScoreNeighbours())
            + (WindowWeight * _window.Best(_wordIdf)) + (NarrowWeight * _narrow.Best(_wordIdf)) + (TitleWeight * title) + expected;
    }

    private void Meet(int slot, int position)
    {
        if (slot < 0)
            return;
        _window.Add(position, slot);
        _narrow.Add(position, slot);
        _lastAt[slot] = position;
        if (slot > 0 && position - _lastAt[slot - 1] <= NeighbourDistance)
            _neighbours[slot - 1] = true;
        if (slot + 1 < _words && position - _lastAt[slot + 1] <= NeighbourDistance)
            _neighbours[slot] = true;
    }

    private float ScoreTrigrams(int length)
    {
        float saturation = Bm25.Saturation(0.9f, 0.4f, length, _averageLength);
        float score = 0;
        for (int slot = 0; slot < _trigrams.Count; slot++)
            score += _trigramIdf[slot] * (_trigramFrequencies[slot] / (_trigramFrequencies[slot] + saturation));
        return score;
    }

    private float ScoreNeighbours()
    {
        float score = 0;
        for (int slot = 0; slot + 1 < _words; slot++)
        {
            if (_neighbours[slot])
                score += Math.Min(_wordIdf[slot], _wordIdf[slot + 1]);
        }

        return score;
    }

    private static int KeyOf(string stem)
    {
        int hash = 0;
        foreach (char letter in stem)
            hash = (hash * 31) + ReadingCode.Letter(letter);
        return hash;
    }
}
